import { express } from '../../contract'

export const unavailability = express('unavailability', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
