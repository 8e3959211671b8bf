import { express, rule, slot } from '../../contract'
import { turned } from '../standing'

const helper = `${slot('name')} can help you with that`

export const disowning = express('disowning', {
  message: 'Name who takes care of it instead of “{match}”.',
  why: 'The customer sees one company and needs one helper.',
  rules: turned([
    rule(
      'fault',
      "[gone: <$clause (it|this|that) (is|'s|was) (really)? (not|n't|nt) (really|exactly)? (our / my / the company 's) (fault|mistake|error|doing|responsibility|problem) that>] &$subject",
      // "You lost the key" would be worse.
      (m) => (m.sentence.tokens[m.end]?.key === 'you' ? undefined : m.edit({ gone: '' })),
    ),
    rule('alternative', '[gone: $start $disowned ..6 (; / , but / : / –)] [kept: &$subject ~++]', (m) =>
      m.edit({ gone: '' }, { keepsAlternative: true }),
    ),
    rule(
      'plain',
      '[all: $clause $disowned (about (it|this|that) / for you / here / from (our|my) (end|side) / at (this|our) (point|stage|end))?] ($stop / &(;|-|–|—|:))',
      (m) => m.edit({ all: helper }),
    ),
    rule('cue', '$disowned'),
    rule(
      'elsewhere',
      "($thing <(is|are|'s not|n't|nt something (i|we) (can|could)? (handle|cover|support|do|sell|offer / deal with / look after / take care of / help with))> / <i|we do|did not|n't|nt make the (rules|prices|policies|policy|decisions)> / <i|we (have no / (do not|n't|nt have any)) (control|influence|say)> (over|on|in) / <(you (will|'ll)? (have|need) to / you must)? take it|this|that up with> / <(it|this|that) (is|'s) (entirely|completely)? up to> (the|your|them !(choice|preference|taste|discretion|liking|needs)) / <i|we do not|n't|nt deal with> / <(fall|falls|is|are|'s|lies|lie) outside (of)? (my|our)> (remit|scope|area|responsibility|control|department|competence) / (it|this|that) <(is|'s) the|your $word 's? (responsibility|job|fault|problem|business)> / $thing <(is|are not|n't|nt) (my|our) (department|job|area|responsibility|call|business|concern)> / $thing <(is|are not|n't|nt) (responsible|liable)> for / <(i|we) (do|can|ca not|n't|nt) (take|accept|assume) any? (responsibility|liability)> / <(i|we) (take|accept|assume) no> (responsibility|liability) / <(it|this|that) (is|'s) a (matter|question) for> (the|your|them))",
    ),
  ]),
  flags: [
    { bad: "It's not our fault that you lost the key.", at: "It's not our fault that" },
    { bad: 'Exams are not my department.', at: 'are not my department' },
    { bad: 'The museum is not responsible for coats.', at: 'is not responsible' },
    { bad: 'We do not take responsibility for coats.', at: 'We do not take responsibility' },
    { bad: 'Not our fault, the van was late.', at: 'Not our fault' },
    { bad: 'We take no responsibility for bags.', at: 'We take no' },
    { bad: 'Invoices are not something we handle.', at: 'are not something we handle' },
    { bad: "I don't make the rules here.", at: "I don't make the rules" },
    { bad: 'Not my department.', at: 'Not my department', good: '{name} can help you with that.' },
    { bad: 'That is up to your bank.', at: 'That is up to' },
    { bad: 'We do not handle those here in Bath.', at: 'We do not handle those' },
    {
      bad: "That's not my department.",
      at: "That's not my department",
      good: '{name} can help you with that.',
    },
    {
      bad: "It's not our fault that the bus was late.",
      at: "It's not our fault that",
      good: 'The bus was late.',
    },
    {
      bad: 'There is nothing I can do.',
      at: 'There is nothing I can do',
      good: '{name} can help you with that.',
    },
    {
      bad: 'That is not up to me; the sales team decides on prices.',
      at: 'That is not up to me',
      good: 'The sales team decides on prices.',
    },
    {
      bad: 'This is out of our hands.',
      at: 'This is out of our hands',
      good: '{name} can help you with that.',
    },
    { bad: 'It is not my job.', at: 'It is not my job', good: '{name} can help you with that.' },
    {
      bad: 'We are not responsible for that.',
      at: 'We are not responsible for that',
      good: '{name} can help you with that.',
    },
    {
      bad: "There's nothing else we can do.",
      at: "There's nothing else we can do",
      good: '{name} can help you with that.',
    },
  ],
  allows: [
    'The colour is up to your taste.',
    'Our team is responsible for the whole order.',
    'The fault was ours, and the new lamp ships today.',
    'There is nothing to pay today.',
    'The decision is yours.',
    'Our department answers on weekdays.',
    'What can I do for you?',
    'It is up to you which seat you take.',
  ],
})
