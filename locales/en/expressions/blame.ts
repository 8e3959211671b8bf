import { express, rule } from '../../contract'
import { baseForm } from '../morphology'
import { inMainClauses } from '../standing'

const SUBORDINATE = /^(because|since|as|that|when|after|if)$/
const STORY =
  /\b(times|twice|again|yesterday|ago|last|when|while|during|before|after|because|this|today|by|on|at)\b/i

export const blame = express('blame', {
  message: 'Ask for the next step as a request instead of “{match}”.',
  why: 'Blame makes people defend themselves; a request gets the thing done.',
  rules: inMainClauses([
    rule(
      'omitted',
      "[you: $start ~..6 ($opens / like) <you (apparently|probably|also|still|clearly|obviously|simply|evidently)? (did not|n't|nt / (have|'ve|had) (not|n't|nt|never) / never &$past / (have|had)? (failed|forgot|forgotten|neglected|omitted|missed) to)] !(been|missed|lost|miss|lose|overpay|need|receive|received|get|gotten|hear|heard|win|used|reached|seen|see / have to / (do|done) (anything|nothing)) [verb: $word>] [object: ..12] [past: (last time / yesterday / earlier / in time / on time / yet)]? (&$end / &$mark) [so: (, (so / therefore / thus / hence / which|that is why))]?",
      (m) => {
        if (/^no\b|\b(because|since|might|may|probably|perhaps|like|as|when|after)\b/i.test(m.text('you')))
          return undefined
        const verb = /\b(did|failed|forgot|forgotten|neglected|omitted|missed)\b/i.test(m.text('you'))
          ? m.text('verb')
          : baseForm(m.text('verb'))
        return m.edit({ you: 'please', verb, past: '', so: ', as' })
      },
    ),
    rule(
      'wrong',
      "[you: $opens <you (have|'ve|had|apparently|probably)? entered|typed|used|gave|given|provided|sent|chose|chosen|selected|picked|put|supplied|attached|uploaded|quoted|filled|wrote|dialled|dialed|ordered|submitted in? us?] [article: the|a|an] [wrong: (wrong|incorrect|invalid|false|bad|outdated|old|expired)>] [object: $any ++6] [so: (, so)]?",
      (m) =>
        // "Because you used …" gives a reason, "the wrong code twice" tells a story: neither becomes a request.
        SUBORDINATE.test(m.sentence.tokens[m.start - 1]?.key ?? '') || STORY.test(m.text('object'))
          ? undefined
          : m.edit({ you: 'please check', article: 'the', wrong: '', so: ', as' }),
    ),
    rule(
      'claim',
      '[claim: <you (claim|claimed|allege|alleged|insist|insisted|pretend|assert|complain|complained) that?>]',
      (m) => m.edit({ claim: 'you mention that' }),
    ),
    rule(
      'asked',
      "(<why did (not|n't|nt you / you not)> / <did you not (read|see|check|listen|notice)> / <did you even> $bare)",
      undefined,
      { despite: ['asking', 'asking-last', 'asking-you'] },
    ),
    rule(
      'end',
      '<the? problem|issue|error|fault|mistake (is|lies|was|comes) on|at|from|with your (own)? end|side>',
    ),
    rule('cue-wrong', 'your $word? <$word (is|was) (wrong|incorrect)>'),
    rule(
      'cue',
      "<(you should|could|must (not|n't|nt)? (really|at least)? have|'ve !been|received|gotten|got|heard|seen|had|noticed|found $past / you ought to have $past / you did not|n't|nt !(do (anything|nothing) / have to / miss|lose|overpay|need|receive|get|hear|win|reach|see) $bare / you (failed|forgot|neglected) to / you (clearly|simply)? (ignored|skipped|neglected|disregarded) / you were (told|warned|reminded) (to|that|about|before|twice|not) / you forgot (the|your|that|about) / you missed (the|your) (deadline|appointment|payment|cut-off|slot|delivery) / you were (supposed|meant) to / you never !(fail|pay|lose|miss|need|have) $word / your (own)? (fault|mistake|error|negligence|failure|carelessness) / you broke|damaged|misread|overlooked|misspelled|misspelt|mistyped / you (did|got|filled|typed|wrote|entered|put|set|installed|plugged|connected) !nothing|anything ..4 (wrong|wrongly|incorrectly) / you let ..4 (lapse|expire|slip) / you (sent|posted|paid|transferred|went|drove|wrote|put|typed|entered|delivered|shipped|uploaded|plugged|connected) ..5 (to|in|into|at|for|on|with) the (wrong|incorrect|old) / because you (closed|deleted|removed|moved|changed|exceeded|dropped|disconnected|unplugged|damaged|broke|paid) / (because of you / down|due|owing to you) / (because of / (down / due / owing) to) your (own|late|missing|incorrect|wrong|incomplete|invalid|error|mistake|delay|failure|lack) / you entered|typed|used|chose|gave|sent|provided the wrong / you (are|'re) (late|behind|overdue) (with|on|in) / $start failure|failing to $bare / (caused|broken|damaged) by you / you (have|'ve)? missed (two|three|four|several|$number) $word / you are|'re to blame)>",
    ),
  ]),
  flags: [
    { bad: 'Failure to sign closes the file.', at: 'Failure to sign' },
    { bad: 'The dent was caused by you.', at: 'caused by you' },
    { bad: 'You are late with the rent.', at: 'You are late with' },
    { bad: 'You should not have opened the lid.', at: 'You should not have opened' },
    { bad: "Why didn't you call us earlier?", at: "Why didn't you" },
    { bad: 'The issue is on your end.', at: 'The issue is on your end' },
    { bad: 'Your postcode is wrong.', at: 'postcode is wrong' },
    {
      bad: 'You did not sign the note, therefore the gate stayed shut.',
      at: 'You did not sign',
      good: 'Please sign the note, as the gate stayed shut.',
    },
    { bad: 'It froze because you closed the lid too early.', at: 'because you closed' },
    { bad: 'You skipped the last step.', at: 'You skipped' },
    { bad: 'You were told to bring the key.', at: 'You were told to' },
    { bad: "You clearly didn't sign page 2.", at: "You clearly didn't sign", good: 'Please sign page 2.' },
    { bad: 'You forgot your badge.', at: 'You forgot your' },
    { bad: 'You sent the box to the wrong hub.', at: 'You sent the box to the wrong' },
    { bad: "You should've read the note on the lid.", at: "You should've read" },
    { bad: 'As you failed to sign, the gate stayed shut.', at: 'you failed to sign' },
    { bad: 'The swap failed because you used the wrong cable.', at: 'you used the wrong' },
    { bad: 'You typed the wrong code twice.', at: 'You typed the wrong' },
    { bad: 'The gap is down to your late reply.', at: 'down to your late' },
    { bad: 'You entered the wrong code.', at: 'You entered the wrong', good: 'Please check the code.' },
    { bad: "You didn't attach the receipt.", at: "You didn't attach", good: 'Please attach the receipt.' },
    { bad: 'You forgot to sign page 2.', at: 'You forgot to sign', good: 'Please sign page 2.' },
    { bad: 'You failed to return the key.', at: 'You failed to return', good: 'Please return the key.' },
    { bad: 'You should have called us first.', at: 'You should have called' },
    {
      bad: 'You claim that the box was empty.',
      at: 'You claim that',
      good: 'You mention that the box was empty.',
    },
    { bad: 'It was your own fault.', at: 'your own fault' },
    {
      bad: 'You chose the wrong size, so the lid is loose.',
      at: 'You chose the wrong',
      good: 'Please check the size, as the lid is loose.',
    },
    { bad: 'You never sent the form.', at: 'You never sent', good: 'Please send the form.' },
  ],
  allows: [
    "Why don't you try the blue one?",
    'You never fail to make us smile.',
    'You were told the truth.',
    'You did not receive the code because our server was down.',
    'You should have received our letter by now.',
    'You must have heard the news.',
    "You didn't overpay.",
    'It is not your fault.',
    'Did you enter the code?',
    'You did nothing wrong.',
    'You were right to call us.',
    'If you forgot your password, tap the link.',
    'You sent the form on 3 May, thank you.',
    'You should see our garden in May!',
    'You missed our call at ten, so I am writing to you.',
  ],
})
