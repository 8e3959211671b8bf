import { express, type Match, rule } from '../../contract'
import { conjugate } from '../morphology'
import { isKnown, readAs } from '../read'

export const minimizer = express('minimizer', {
  message: '‘{match}’ 없이 할 일을 그대로 말씀해 주세요.',
  why: '가볍게 줄이는 말은 고객의 일도 우리 일도 작아 보이게 합니다.',
  rules: [
    rule('just', '그냥|그저|단순히|고작|겨우|불과|한낱|기껏해야', (m) => m.replace('')),
    rule(
      'merely',
      '!(아파트|산업|주택|공업|관광|대|물류|주거) $any <단지> !(내|안|입구|밖|주변|앞|관리|상가|별|전체) / $start <단지> !(내|안|입구|밖|주변|앞|관리|상가|별|전체)',
      (m) => m.between(m.end - 1, m.end, ''),
    ),
    rule(
      'nothing-much',
      '혹시나 해서|하는|싶어|싶어서 / 별건|별거|별것|별일|대단한|큰 건|거|것|일은? $nothing / 다름이|다름 아니라|아니고|아니오라',
      (m) => m.replace(''),
    ),
    rule(
      'briefly',
      '잠깐|잠깐만|간단히|간단하게|짧게|가볍게|금방 &( ..3 말씀*|안내*|설명*|여쭤*|여쭙*|확인*|여쭐*|소개* )',
      (m) =>
        // 간단히 말씀드리면: the preface goes whole.
        m.between(
          m.start,
          /^(?:말씀|설명)드리[면자]/.test(m.slice(m.end, m.end + 1)) ? m.end + 1 : m.end,
          '',
        ),
    ),
    rule('only-have-to', '[verb: $onlyDoing] [be: $ifYouDo]', (m) => only(m)),
    rule('only-noun', '$nounOnly / $deedOnly 하시면|하면', (m) =>
      m.replace(
        m
          .slice(m.start, m.end)

          .replace(/만 ?하/, '하'),
      ),
    ),
  ],
  flags: [
    { bad: '그냥 버튼을 누르시면 됩니다.', at: '그냥', good: '버튼을 누르시면 됩니다.' },
    { bad: '단지 확인이 필요합니다.', at: '단지', good: '확인이 필요합니다.' },
    { bad: '로그인만 하시면 됩니다.', at: '로그인만 하시면', good: '로그인하시면 됩니다.' },
    { bad: '별거 아니지만 쿠폰을 넣어 드렸어요.', at: '별거 아니지만', good: '쿠폰을 넣어 드렸어요.' },
    { bad: '잠깐 여쭤보고 싶은 게 있어요.', at: '잠깐', good: '여쭤보고 싶은 게 있어요.' },
    { bad: '간단히 설명드리겠습니다.', at: '간단히', good: '설명드리겠습니다.' },
    { bad: '서명하시기만 하면 됩니다.', at: '서명하시기만 하면', good: '서명하시면 됩니다.' },
    { bad: '그저 앱을 다시 켜 주세요.', at: '그저', good: '앱을 다시 켜 주세요.' },
    { bad: '단순히 설정을 바꾸시면 돼요.', at: '단순히', good: '설정을 바꾸시면 돼요.' },
    {
      bad: '별거 아니고 주소를 확인하려고 연락드렸어요.',
      at: '별거 아니고',
      good: '주소를 확인하려고 연락드렸어요.',
    },
    { bad: '별일 아니고 쿠폰을 드리려고요.', at: '별일 아니고', good: '쿠폰을 드리려고요.' },
    { bad: '혹시나 해서 다시 보내 드립니다.', at: '혹시나 해서', good: '다시 보내 드립니다.' },
    { bad: '간단히 말씀드리면 무료입니다.', at: '간단히', good: '무료입니다.' },
  ],
  allows: [
    '아파트 단지 입구에서 내려 주세요.',
    '간단한 서류 2장입니다.',
    '잠깐만 기다려 주세요.',
    '한 번만 누르시면 됩니다.',
    '그냥드림 매장은 2층입니다.',
    '단지 내 주차장을 이용하세요.',
  ],
})

/** 두시기만 하면 돼요 → 두시면 돼요. */
function only(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], (form) => form.ending === '기만' && isKnown(form))
  const be = readAs(m.tokens('be')[0], (form) => form.stem === '하')
  return (
    verb &&
    be &&
    m.replace(conjugate(verb.stem, { honorific: verb.honorific || be.honorific, ending: be.ending }))
  )
}
