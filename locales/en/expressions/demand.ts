import { express } from '../../contract'

export const demand = express('demand', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
