import { express, type Match, rule, slot, type Token } from '../../contract'
import { ASSERTING, readAs } from '../read'

export const vagueTime = express('vague-time', {
  message: '‘{match}’ 대신 날짜나 시각을 알려 주세요.',
  why: '때를 알면 고객은 안심하고 기다릴 수 있습니다.',
  rules: [
    rule(
      'within-short',
      '빠른|이른|가까운|짧은|조속한|머지않은|최대한빠른 (시일|시간|기일|날 내에|내로|안에|이내에|안으로|내 / 시일에|시일내에|시점에|날에)',
      by,
    ),
    rule(
      'as-fast',
      '최대한|가능한|가능하면|가급적|되도록|최대한으로 한? 빨리|빠르게|신속히|신속하게|조속히|일찍|서둘러',
      by,
    ),
    rule('fastest', '가장? 빠른 날로|날짜로|시간으로|시일로|일정으로', (m) =>
      m.replace(`${slot('date')}(으)로`),
    ),
    rule(
      'soon',
      '곧|조만간|머지않아|금방|금세|조속히|하루빨리|불원간|되는대로|틈나는대로|이른시일내에|빠른시일내에|얼마안있어 !$idle',
      by,
    ),
    rule('quickly', '얼른|서둘러 !$idle !( ++8 $request ) &( ++6 $promise )', by),
    rule(
      'before-long',
      '(시간이|시간|여유가|형편이? 되는|되시는 대로 / 얼마 안 있어 / 얼마 지나지 않아 / 머지 않아 / 오래지 않아)',
      by,
    ),
    rule('later', '나중에|추후|추후에|차후|차후에|언젠가|언젠가는|이따가|향후|훗날|다음번에 !$idle', (m) =>
      m.replace(`${slot('date')}에`),
    ),
    rule('next-time', '<다음에> !(또|뵙*|만나*) &( ++6 $promise )', (m) => m.replace(`${slot('date')}에`)),
    rule('in-a-while', '잠시|얼마|조금|좀 후|후에|뒤|뒤에|있다가 !$number', (m) =>
      m.replace(`${slot('time')} 후에`),
    ),
    rule('for-now', '당분간|한동안|얼마간|한동안은|당분간은', (m) => m.replace(`${slot('date')}까지`)),
    rule('when-convenient', '편하실|편한|시간|여유 되실|나실|되시는|있으실? 때|때에 !언제든|언제든지', (m) =>
      m.replace(`${slot('date')}까지`),
    ),
  ],
  flags: [
    { bad: '곧 연락드리겠습니다.', at: '곧', good: '{date}까지 연락드리겠습니다.' },
    { bad: '조만간 새 버전을 배포합니다.', at: '조만간', good: '{date}까지 새 버전을 배포합니다.' },
    { bad: '나중에 다시 전화드릴게요.', at: '나중에', good: '{date}에 다시 전화드릴게요.' },
    { bad: '빠른 시간 안에 처리하겠습니다.', at: '빠른 시간 안에', good: '{date}까지 처리하겠습니다.' },
    { bad: '추후 안내드리겠습니다.', at: '추후', good: '{date}에 안내드리겠습니다.' },
    { bad: '당분간 점검합니다.', at: '당분간', good: '{date}까지 점검합니다.' },
    { bad: '최대한 신속하게 답변드릴게요.', at: '최대한 신속하게', good: '{date}까지 답변드릴게요.' },
    { bad: '잠시 후 기사님이 도착합니다.', at: '잠시 후', good: '{time} 후에 기사님이 도착합니다.' },
    { bad: '얼마 안 있어 재입고됩니다.', at: '얼마 안 있어', good: '{date}까지 재입고됩니다.' },
    { bad: '이른 시일 내 회신 부탁드립니다.', at: '이른 시일 내', good: '{date}까지 회신 부탁드립니다.' },
    { bad: '편하실 때 서류를 보내 주세요.', at: '편하실 때', good: '{date}까지 서류를 보내 주세요.' },
    { bad: '금방 보내 드릴게요.', at: '금방', good: '{date}까지 보내 드릴게요.' },
    { bad: '가능한 한 빨리 조치하겠습니다.', at: '가능한 한 빨리', good: '{date}까지 조치하겠습니다.' },
    { bad: '가장 빠른 날로 예약해 드릴게요.', at: '가장 빠른 날로', good: '{date}(으)로 예약해 드릴게요.' },
    { bad: '얼른 고쳐 드릴게요.', at: '얼른', good: '{date}까지 고쳐 드릴게요.' },
    { bad: '곧 담당 기사님이 출발합니다.', at: '곧', good: '{date}에 담당 기사님이 출발합니다.' },
    { bad: '가까운 시일에 개선하겠습니다.', at: '가까운 시일에', good: '{date}까지 개선하겠습니다.' },
    { bad: '다음에 다시 안내해 드리겠습니다.', at: '다음에', good: '{date}에 다시 안내해 드리겠습니다.' },
  ],
  allows: [
    '곧바로 처리해 드렸습니다.',
    '5분 후에 전화드릴게요.',
    '3월 2일까지 보내 드립니다.',
    '곧은 길로 오시면 됩니다.',
    '지체 없이 환불해 드렸습니다.',
    '오늘 오후 2시에 도착합니다.',
    '곧장 오시면 오른쪽에 있습니다.',
    '곧 만료되는 쿠폰을 확인하세요.',
    '나중에 쓰실 수 있게 저장해 두었습니다.',
    '편하실 때 언제든지 방문해 주세요.',
    '조금 전에 메일을 보내 드렸습니다.',
    '다음에 또 뵙겠습니다.',
  ],
})

/** What happens at one moment happens at a date, what is done is done by it: 곧 출발합니다 → {date}에. */
function by(m: Match) {
  const next = (fits: (token: Token) => boolean): boolean => m.sentence.tokens.slice(m.end).some(fits)
  // 금방 나아질 거예요: nobody knows the day.
  if (next(({ key }) => /(?:[아어해여려워]질|지나갈|지나가네요|나아져요)$/.test(key))) return undefined
  return m.replace(`${slot('date')}${next(isHappening) ? '에' : '까지'}`)
}

const isHappening = (token: Token): boolean =>
  readAs(token, (form) => MOMENTS.test(form.stem) && ASSERTING.has(form.ending) && !form.intent) !== undefined
const MOMENTS =
  /^(?:출발하|출시되|시작되|시작하|만료되|방문하|열리|열|끝나|종료되|발표되|나오|오픈하|재개되|입고되)$/
