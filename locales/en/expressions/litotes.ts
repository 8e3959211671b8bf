import { express } from '../../contract'

export const litotes = express('litotes', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
