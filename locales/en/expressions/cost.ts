import { express } from '../../contract'

export const cost = express('cost', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
