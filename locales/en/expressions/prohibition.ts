import { express, rule, slot } from '../../contract'

export const prohibition = express('prohibition', {
  message: 'Name what to do instead of “{match}”.',
  why: 'People have to picture the forbidden thing before they find the wanted one.',
  rules: [
    rule('hesitate', "[do: <please? do not|n't|nt ever? (hesitate / forget / fail / neglect / be (afraid|shy) / feel shy) to>] $bare", (m) => m.edit({ do: 'please' })),
    rule('forget', "[do: <please? do not|n't|nt forget>] (your|the|that|about)", (m) => m.edit({ do: 'please remember' })),
    rule('late', "[do: <please? do not|n't|nt be late>]", (m) => m.edit({ do: 'please be on time' })),
    rule('wait', "[do: <please? do not|n't|nt wait] [until: until|till [last: ++12]> ] [to: to] [act: ++]", (m) =>
      m.between(m.start, m.end, `please ${m.text('act')} before ${m.text('last')}`)),
    rule('as', "[do: <please? do not|n't|nt] [verb: $bare> ..10] [as: as|in|by|via|with|over|through] [what: ++]", (m) =>
      m.edit({ do: 'please', what: slot('alternative') })),
    rule('reply', "[do: <please? do not|n't|nt (reply|respond|answer) to>] [what: (this|these) ++6]", (m) => m.between(m.start, m.end, `please write to ${slot('address')}`)),
    rule('other', "<please do not|n't|nt $bare>"),
  ],
  flags: [],
  allows: [],
})
