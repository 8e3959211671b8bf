import { express } from '../../contract'

export const likelihood = express('likelihood', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
