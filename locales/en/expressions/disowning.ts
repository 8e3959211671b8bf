import { express } from '../../contract'

export const disowning = express('disowning', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
