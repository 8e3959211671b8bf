import { express } from '../../contract'

export const ignorance = express('ignorance', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
