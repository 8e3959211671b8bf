import { express } from '../../contract'

export const problemWord = express('problem-word', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
