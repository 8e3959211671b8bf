import { express } from '../../contract'

export const restriction = express('restriction', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
