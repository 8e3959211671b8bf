import { express, type Match, rule, slot } from '../../contract'
import { formOf, inLevel } from '../say'

export const disowning = express('disowning', {
  message: '‘{match}’ 대신 누가 도와드리는지 이어 주세요.',
  why: '고객은 담당이 누구든 회사와 이야기하고 있습니다.',
  rules: [
    rule(
      'not-mine',
      '$mine $myDuty [gone: $isNot] / $mine $any $duty [gone: $isNot] / $duty [gone: $isNot]',
      (m) => handled(m),
    ),
    rule(
      'not-mine-to',
      '$mine ..2 $future 수 있는 일이|것이|문제가|사항이|부분이|내용이|게 [gone: $isNot]',
      (m) => handled(m),
    ),
    rule(
      'not-ours',
      '저희가|제가|저희에서|당사가 $anyBeforeNoun 것이|게|건|부분이|일이|사항이 [gone: $isNot]',
      (m) => handled(m),
    ),
    rule(
      'no-power',
      '$me ..3 <>권한이|권한은|재량이 [gone: $none] / $me? 관여할|결정할|정할|판단할|개입할 $su [gone: $none]',
      (m) => handled(m),
    ),
    rule('what-can-i-do', '어떻게 해|도와|처리해? 드릴|해드릴|할 $su [gone: $none]', (m) => helped(m)),
    rule(
      'not-deciding',
      '저희가|제가|저희는|저는|저희에서 직접? 결정하지|정하지|담당하지|관리하지|관여하지|다루지|취급하지 [gone: $not]',
      (m) => handled(m),
    ),
    rule('others', '다른|타|옆 팀|부서|파트|담당자|회사 [gone: $theirs]', (m) => handled(m)),
    rule('ask-them', '$others|*사에|*사로|판매자에게|업체에|은행에 쪽에|측에|측으로|쪽으로? 직접 $toldToAsk'),
    rule(
      'none-of-ours',
      '저희한테|저희에게|저한테 ..3 소용없*|소용이 / 저희는|저희와는|저희와|당사는 상관이|관계가|관련이|책임이 $none / 저희 손을 떠난|떠났*',
    ),
    rule(
      'outside',
      '$mine? 권한|소관|업무|담당|관할|범위|재량 [gone: $outside] / $mine ..1 범위를|권한을 벗어나는|벗어난|넘는|넘어선 [gone: $matterIs]',
      (m) => handled(m),
    ),
    rule(
      'unrelated',
      '저희와|저희와는|저희하고는|당사와|당사와는|저희랑|저희랑은 ([gone: $unrelated] / 무관한|관계없는|상관없는|관련없는 [gone: $matterIs])',
      (m) => handled(m),
    ),
    rule(
      'nothing-to-do',
      '(더 이상 / 더는|더이상)? 도와드릴|해드릴|해|도와 드릴? 수 있는 것이|게|일이|부분이|방법이|것은|건|일은 [gone: $none]',
      (m) => helped(m),
    ),
    rule(
      'no-help',
      '도와드릴|해드릴 방법이|길이|방도가 [gone: $none] / $me|저로서도|저희로서도 어쩔 $su [gone: $none]',
      (m) => helped(m),
    ),
    rule(
      'no-liability',
      '책임지지 $not / 책임이|책임은|의무가|과실이|잘못이 $none / 저희|당사|당사의|저희의|저희측 잘못이|과실이|탓이|실수가 $isNot',
    ),
    rule('not-responsible', '저희|당사|당사의|저희의|저희측 책임이|책임은 [gone: $isNot]', (m) => handled(m)),
    rule('others-fault', '$others 쪽|측|측의? $othersFault'),
  ],
  flags: [
    {
      bad: '그건 저희 부서 소관이 아닙니다.',
      at: '저희 부서 소관이 아닙니다',
      good: '그건 {team}에서 담당합니다.',
    },
    {
      bad: '제가 결정할 수 있는 일이 아닙니다.',
      at: '제가 결정할 수 있는 일이 아닙니다',
      good: '{team}에서 담당합니다.',
    },
    {
      bad: '저희가 도와드릴 수 있는 게 없습니다.',
      at: '도와드릴 수 있는 게 없습니다',
      good: '저희가 {alternative}(으)로 도와드릴 수 있습니다.',
    },
    {
      bad: '그 부분은 저희와 무관합니다.',
      at: '저희와 무관합니다',
      good: '그 부분은 {team}에서 담당합니다.',
    },
    {
      bad: '환율은 저희가 정하는 것이 아니라서요.',
      at: '저희가 정하는 것이 아니라서요',
      good: '환율은 {team}에서 담당해요.',
    },
    {
      bad: '요금 조정은 제 권한이 아닙니다.',
      at: '제 권한이 아닙니다',
      good: '요금 조정은 {team}에서 담당합니다.',
    },
    {
      bad: '저희도 어쩔 수 없습니다.',
      at: '저희도 어쩔 수 없습니다',
      good: '{alternative}(으)로 도와드릴 수 있습니다.',
    },
    { bad: '분실물에 대해서는 책임지지 않습니다.', at: '책임지지 않습니다' },
    { bad: '설치는 저희 업무가 아니에요.', at: '저희 업무가 아니에요', good: '설치는 {team}에서 담당해요.' },
    {
      bad: '할인율 조정은 제 권한 밖이에요.',
      at: '제 권한 밖이에요',
      good: '할인율 조정은 {team}에서 담당해요.',
    },
    { bad: '파손은 택배사 과실입니다.', at: '택배사 과실입니다' },
    {
      bad: '요금 감면은 저희가 결정하지 않습니다.',
      at: '저희가 결정하지 않습니다',
      good: '요금 감면은 {team}에서 담당합니다.',
    },
    {
      bad: '그 건은 다른 회사 소관입니다.',
      at: '다른 회사 소관입니다',
      good: '그 건은 {team}에서 담당합니다.',
    },
    {
      bad: '기기 분실은 저희 책임이 아닙니다.',
      at: '저희 책임이 아닙니다',
      good: '기기 분실은 {team}에서 담당합니다.',
    },
    {
      bad: '환불 여부는 제가 결정할 수 없습니다.',
      at: '제가 결정할 수 없습니다',
      good: '환불 여부는 {team}에서 담당합니다.',
    },
    {
      bad: '그 상황은 저희가 어떻게 해 드릴 수 없어요.',
      at: '어떻게 해 드릴 수 없어요',
      good: '그 상황은 저희가 {alternative}(으)로 도와드릴 수 있어요.',
    },
    { bad: '수리는 제조사에 직접 문의하세요.', at: '제조사에 직접 문의하세요' },
    { bad: '요금은 저희와는 관계가 없습니다.', at: '저희와는 관계가 없습니다' },
    { bad: '그 상자는 이미 저희 손을 떠났습니다.', at: '저희 손을 떠났습니다' },
    { bad: '그건 저희한테 말씀하셔도 소용없습니다.', at: '저희한테 말씀하셔도 소용없습니다' },
    {
      bad: '제 업무 범위를 벗어나는 일이에요.',
      at: '제 업무 범위를 벗어나는 일이에요',
      good: '{team}에서 담당해요.',
    },
  ],
  allows: [
    '제 담당은 결제입니다.',
    '결제팀이 담당합니다.',
    '모든 책임은 저희에게 있습니다.',
    '저희 소관이니 바로 처리하겠습니다.',
    '권한이 필요하시면 관리자에게 요청해 주세요.',
    '제가 끝까지 책임지고 도와드리겠습니다.',
    '접근 권한이 없습니다.',
    '나이에 상관없이 신청하실 수 있어요.',
  ],
})

/** 제 권한 밖입니다 → {team}에서 담당합니다. */
function handled(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  return form && m.replace(`${slot('team')}에서 ${inLevel('담당하', form)}`)
}

/** 도와드릴 수 있는 게 없습니다 → {alternative}(으)로 도와드릴 수 있습니다. */
function helped(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  return form && m.replace(`${slot('alternative')}(으)로 도와드릴 수 ${inLevel('있', form)}`)
}
