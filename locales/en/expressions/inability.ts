import { express } from '../../contract'

export const inability = express('inability', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
