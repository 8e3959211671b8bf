import { express } from '../../contract'

export const emptyApology = express('empty-apology', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
