import { express, rule } from '../../contract'

export const badNews = express('bad-news', {
  message: '‘{match}’ 없이 바로 필요한 내용을 말씀해 주세요.',
  why: '나쁜 소식이라는 예고는 뒤에 오는 도움말까지 어둡게 만듭니다.',
  rules: [
    rule('adverb', '안타깝게도|아쉽지만|안타깝지만|아쉽습니다만|안타깝습니다만|아쉬우시겠지만|안타까우시겠지만|아쉽겠지만|아쉽게도|유감스럽게도|애석하게도|불행히도|불행하게도|공교롭게도|송구하게도|죄송하게도|속상하게도', (m) => m.replace('')),
    rule('sorry-but', '$sorryBut !( ++10 $request )', (m) => m.replace('')),
    rule('sorry-words', '죄송한|죄송스러운|송구한|송구스러운|안타까운|아쉬운|유감스러운|미안한 $wordsBut', (m) => m.replace('')),
    rule('sad-news', '안타까운|아쉬운|유감스러운|나쁜|슬픈|송구한 소식을|소식이|소식입니다|소식이지만|소식인데요|말씀을'),
    rule('regret', '$regret', (m) => (/(?:지만|다만|오나|만)$/.test(m.slice(m.start, m.end)) ? m.replace('') : undefined)),
  ],
  flags: [],
  allows: [],
})
