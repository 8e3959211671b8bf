import { express, type Match, rule, slot } from '../../contract'

export const vagueTime = express('vague-time', {
  message: '‘{match}’ 대신 날짜나 시각을 알려 주세요.',
  why: '때를 알면 고객은 안심하고 기다릴 수 있습니다.',
  rules: [
    rule('within-short', '빠른|이른|가까운|짧은|최대한빠른 시일|시간|기일|날 내에|내로|안에|이내에|안으로|내', by),
    rule('as-fast', '최대한|가능한|가능하면|가급적|되도록|최대한으로 한? 빨리|빠르게|신속히|신속하게|조속히|일찍|서둘러', by),
    rule('fastest', '가장? 빠른 시일|시간|날', (m) => m.replace(slot('date'))),
    rule('soon', '곧|조만간|머지않아|금방|금세|조속히|하루빨리|불원간|되는대로|틈나는대로|이른시일내에|빠른시일내에|얼마안있어', by),
    rule('quickly', '얼른|서둘러 !( ++8 $request ) &( ++6 $promise )', by),
    rule('before-long', '(얼마 안 있어 / 얼마 지나지 않아 / 머지 않아 / 오래지 않아)', by),
    rule('later', '나중에|추후|추후에|차후|차후에|언젠가|언젠가는|이따가|향후|훗날|다음번에', (m) => m.replace(`${slot('date')}에`)),
    rule('in-a-while', '잠시|얼마|조금|좀 후|후에|뒤|뒤에|있다가', (m) => m.replace(`${slot('time')} 후에`)),
    rule('for-now', '당분간|한동안|얼마간|한동안은|당분간은', (m) => m.replace(`${slot('date')}까지`)),
    rule('when-convenient', '편하실|편한|시간|여유 되실|나실|되시는|있으실? 때|때에', (m) => m.replace(`${slot('date')}까지`)),
  ],
  flags: [],
  allows: [],
})

function by(m: Match) {
  return m.replace(`${slot('date')}까지`)
}
