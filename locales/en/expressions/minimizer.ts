import { express } from '../../contract'

export const minimizer = express('minimizer', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
