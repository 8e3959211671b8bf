import { express } from '../../contract'

export const burden = express('burden', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
