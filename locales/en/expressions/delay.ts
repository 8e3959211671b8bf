import { express } from '../../contract'

export const delay = express('delay', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
