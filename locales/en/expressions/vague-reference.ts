import { express } from '../../contract'

export const vagueReference = express('vague-reference', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
