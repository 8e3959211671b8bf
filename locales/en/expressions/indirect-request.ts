import { express } from '../../contract'

export const indirectRequest = express('indirect-request', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
