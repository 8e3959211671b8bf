import { express } from '../../contract'

export const opinion = express('opinion', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
