import { express } from '../../contract'

export const vagueDegree = express('vague-degree', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
