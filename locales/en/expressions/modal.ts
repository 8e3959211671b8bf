import { express } from '../../contract'

export const modal = express('modal', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
