import { express } from '../../contract'

export const disclaimer = express('disclaimer', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
