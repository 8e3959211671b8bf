/** What a finding of a team's own style says in Korean; the team adds the rules. */
import { express } from '../contract'

export const houseStyle = express('house-style', {
  message: '“{match}” 대신 팀에서 정한 표현을 쓰세요.',
  why: '같은 표현을 쓰면 모든 답변이 한결같아집니다.',
  rules: [],
  flags: [],
  allows: [],
})
