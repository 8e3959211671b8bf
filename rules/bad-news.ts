import { concept } from './concept'

export const badNews = concept({
  id: 'bad-news',
  category: 'negative',
  severity: 'warning',
  force: 'keeps',
  what: 'Announces bad news before the news.',
  why: 'It darkens the sentence and adds no fact.',
  instead: 'Start with the fact, or with what works.',
  source: 'Customer-service practice: drop the drum roll',
  facts: [],
})
