import { express } from '../../contract'

export const prohibition = express('prohibition', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
