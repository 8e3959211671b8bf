import { profiles } from '../../locales/profiles'

/** ISO 639-1: the two-letter codes there are. */
const codes = new Set(
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  ),
)
const tag = /^([a-z]{2})(?:[-_@.][a-z\d]+){0,4}$/i

/** The language of a locale such as `tr`, `tr-TR`, `tr_TR.UTF-8`; nothing where it names none. */
export function languageCode(locale: string | undefined): string | undefined {
  const code = tag.exec(locale?.trim() ?? '')?.[1]?.toLowerCase()
  return code !== undefined && codes.has(code) ? code : undefined
}

/** As parts of names: the region in capitals, since `ko-fi` and `en-suite` name no locale. */
const namePart = /^[a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?$/

/**
 * The language that the name of a file gives: `replies.tr.json`, `tr/replies.json`, `tr-TR.json`. Only the
 * languages that upword reads count, since many a code is an everyday name (`it`, `no`, `id`).
 */
export function languageOfName(name: string): string | undefined {
  const parts = name.split(/[/\\]/)
  const base = (parts.pop() ?? '').split('.')
  const stems = base.length > 1 ? base.slice(0, -1) : base
  for (const part of [...stems.reverse(), ...parts.reverse()]) {
    const code = namePart.test(part) ? languageCode(part) : undefined
    if (profiles.some((profile) => profile.code === code)) return code
  }
  return undefined
}
