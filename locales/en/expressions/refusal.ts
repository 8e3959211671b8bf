import { express } from '../../contract'

export const refusal = express('refusal', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
