import { express } from '../../contract'

export const vagueAgent = express('vague-agent', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
