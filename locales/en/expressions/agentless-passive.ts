import { express } from '../../contract'

export const agentlessPassive = express('agentless-passive', {
  message: '',
  why: '',
  rules: [],
  flags: [],
  allows: [],
})
