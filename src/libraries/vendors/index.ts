import { chatwoot } from './chatwoot'
import { freshdesk } from './freshdesk'
import { front } from './front'
import { github } from './github'
import { gorgias } from './gorgias'
import { helpscout } from './helpscout'
import { intercom } from './intercom'
import { osticket } from './osticket'
import { rasa } from './rasa'
import { salesforce } from './salesforce'
import { wordpress } from './wordpress'
import { zendesk } from './zendesk'

/** All vendors. Where records bear the marks of two, the first counts: those with the rarest marks come first. */
export const vendors = [
  zendesk,
  gorgias,
  freshdesk,
  front,
  intercom,
  helpscout,
  chatwoot,
  wordpress,
  github,
  rasa,
  osticket,
  salesforce,
] as const

export type VendorFormat = (typeof vendors)[number]['format']
