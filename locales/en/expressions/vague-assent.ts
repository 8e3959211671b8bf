import { express } from '../../contract'

export const vagueAssent = express('vague-assent', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
