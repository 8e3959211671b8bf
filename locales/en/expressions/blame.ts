import { express } from '../../contract'

export const blame = express('blame', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
