/** The row of Turkish: one cell for each concept. */
import type { DraftRow } from '../../contract'
import { pending } from '../../contract'
import { badNews } from './bad-news'
import { cost } from './cost'
import { delay } from './delay'
import { demand } from './demand'
import { disowning } from './disowning'
import { ignorance } from './ignorance'
import { inability } from './inability'
import { restriction } from './restriction'

export const row = {
  inability,
  'unavailability': pending('not written yet'),
  'refusal': pending('not written yet'),
  'blame': pending('not written yet'),
  demand,
  'prohibition': pending('not written yet'),
  restriction,
  'bad-news': badNews,
  ignorance,
  disowning,
  delay,
  cost,
  'problem-word': pending('not written yet'),
  'empty-apology': pending('not written yet'),
  'contradiction': pending('not written yet'),
  'litotes': pending('not written yet'),
  'burden': pending('not written yet'),
  'vague-time': pending('not written yet'),
  'vague-quantity': pending('not written yet'),
  'vague-degree': pending('not written yet'),
  'vague-assent': pending('not written yet'),
  'vague-agent': pending('not written yet'),
  'vague-reference': pending('not written yet'),
  'vague-action': pending('not written yet'),
  'agentless-passive': pending('not written yet'),
  'modal': pending('not written yet'),
  'likelihood': pending('not written yet'),
  'opinion': pending('not written yet'),
  'attempt': pending('not written yet'),
  'minimizer': pending('not written yet'),
  'indirect-request': pending('not written yet'),
  'appearance': pending('not written yet'),
  'disclaimer': pending('not written yet'),
} satisfies DraftRow
