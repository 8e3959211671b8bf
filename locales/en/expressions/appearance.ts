import { express } from '../../contract'

export const appearance = express('appearance', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
