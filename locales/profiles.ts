import { profile as el } from './el/profile'
import { profile as en } from './en/profile'
import { profile as fa } from './fa/profile'
import { profile as ko } from './ko/profile'
import type { LanguageProfile } from './profile'
import { profile as tr } from './tr/profile'

/** The profiles of all five languages. The first is the language of a text that gives no evidence. */
export const profiles: readonly LanguageProfile[] = [en, tr, ko, el, fa]
