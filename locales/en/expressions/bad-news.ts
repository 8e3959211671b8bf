import { express } from '../../contract'

export const badNews = express('bad-news', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
