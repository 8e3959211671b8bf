import { express } from '../../contract'

export const vagueTime = express('vague-time', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
