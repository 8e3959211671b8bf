import { express } from '../../contract'

export const contradiction = express('contradiction', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
