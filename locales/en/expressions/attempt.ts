import { express } from '../../contract'

export const attempt = express('attempt', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
