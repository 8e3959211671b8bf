import { express } from '../../contract'

export const vagueAction = express('vague-action', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
