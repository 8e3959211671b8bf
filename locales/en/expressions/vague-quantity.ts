import { express } from '../../contract'

export const vagueQuantity = express('vague-quantity', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
