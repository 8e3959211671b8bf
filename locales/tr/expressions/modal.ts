import { express, rule } from '../../contract'
import { nominativeOfGenitive } from '../morphology'
import { subjectBefore } from '../pivots'
import { readingOf, turn } from '../verbs'

/** Nouns that happen rather than describe: 'gecikme olabilir' says that there may be one. Folded. */
const EVENTS =
  /(?:gecikme|sorun|hata|kesinti|yogunluk|degisiklik|fark|aksama|ucret|masraf|artis|dusus|kayma|yavaslama|ihtimal|sebep|neden|yardimci|destek|birlikte|iyi|ne|nasil|boyle|oyle)(?:l[ae]r[iu]?|i|u|si)?$/

export const modal = express('modal', {
  message: '“{match}” tahmin gibi duyulur; bildiğinizi kesin söyleyin.',
  why: 'Kesin cümle güven verir, olasılık yeni bir soru doğurur.',
  rules: [
    rule(
      'must-have',
      `[before: $evidential|$ongoing|$futureVerb] <[guess: olabilir|olmalı|olabilirler]> !(mi|mu)`,
      (match) => match.edit({ guess: '' }),
    ),
    rule('would-seem', `!sahip $word <[guess: olsa|olması gerek|gerekir|lazım]> $end`, (match) => {
      const { tokens } = match.sentence
      const subject = tokens[subjectBefore(match.sentence, match.start)]
      const named = subject && nominativeOfGenitive(subject.text)
      const rest = match.edit({ guess: '' })
      return subject && named
        ? { edits: [{ start: subject.start, end: subject.end, replacement: named }, ...rest.edits] }
        : rest
    }),
    rule(
      'may-be',
      `([what: $word] <[guess: olabilir]> !(veya|ya) / [what: *da|*de|*ta|*te] <[guess: olmalı]>) $end !(mi|mu)`,
      (match) => {
        const what = match.tokens('what')[0]
        // 'Kutuda parça olmalı' says that there is one: nothing but the guess must go, and the sentence would fall apart.
        const isPlaced = match.sentence.tokens
          .slice(0, match.start)
          .some(({ key }) => /[^aeiou][dt][ae]$|n[dt][ae]$/.test(key) && key !== 'anda')
        const place = /(?:[dt][ae]|l[iu]|s[iu]z)$/.test(what?.key ?? '')
        if (what && /..[dt][ae]n$/.test(what.key) && what.key !== 'neden')
          return match.edit({ guess: 'kaynaklanıyor' })
        return !what || EVENTS.test(what.key) || match.start === 0 || (isPlaced && !place)
          ? undefined
          : match.edit({ guess: '' })
      },
    ),
    rule('might', `<[verb: $mightHappen]> !(mi|mu|misiniz|musunuz|miyiz|miyim|veya|ya)`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(
        token,
        (found) =>
          found.form === 'aor' &&
          found.person === '3sg' &&
          (found.ability === true || found.possible === true),
      )
      // '… olabilir veya olmayabilir': both stay open.
      const isPaired = /^(?:veya|ya|da)$/.test(match.sentence.tokens[match.start - 1]?.key ?? '')
      if (!token || !reading || isPaired) return undefined
      return match.edit({ verb: turn(token, reading, { ability: undefined, possible: undefined }) })
    }),
  ],
  flags: [
    { bad: 'Kurye adresi karıştırmış olabilir.', at: 'olabilir', good: 'Kurye adresi karıştırmış.' },
    { bad: 'Bu yöntem işe yarar olsa gerek.', at: 'olsa gerek', good: 'Bu yöntem işe yarar.' },
    { bad: 'Yeni kılıf daha rahat olabilir.', at: 'olabilir', good: 'Yeni kılıf daha rahat.' },
    { bad: 'Valiziniz İzmir bandında olmalı.', at: 'olmalı', good: 'Valiziniz İzmir bandında.' },
    { bad: 'Güncelleme 20 dakika sürebilir.', at: 'sürebilir', good: 'Güncelleme 20 dakika sürer.' },
    {
      bad: 'Ekran ilk açılışta karalı gelebilir.',
      at: 'gelebilir',
      good: 'Ekran ilk açılışta karalı gelir.',
    },
    {
      bad: 'Cihazi yeniden baslatmak hizi artirabilir.',
      at: 'artirabilir',
      good: 'Cihazi yeniden baslatmak hizi artirir.',
    },
    { bad: 'Yoğun saatlerde bekleme uzayabilir.', at: 'uzayabilir', good: 'Yoğun saatlerde bekleme uzar.' },
    { bad: 'Kargonun bugün yolda olması lazım.', at: 'olması lazım', good: 'Kargo bugün yolda.' },
    { bad: 'Uçuşunuz ertelenebilir.', at: 'ertelenebilir', good: 'Uçuşunuz ertelenir.' },
    {
      bad: 'Yağmur nedeniyle servis gecikebilir.',
      at: 'gecikebilir',
      good: 'Yağmur nedeniyle servis gecikir.',
    },
  ],
  allows: [
    'Küçük köpekler kabinde seyahat edebilir.',
    'Bu ceket yağmura dayanabilir.',
    'Kimlik numaranızı alabilir miyim?',
    'Biletinizi uygulamadan değiştirebilirsiniz.',
    'Ekibiniz panele yeniden bağlanabilir.',
    'Çocuklar menüden ücretsiz yararlanabilir.',
    'Kredi kartı ile ödeme yapılabilir.',
    'İsterseniz kurye şimdi gelebilir.',
    'Şifreniz en fazla 20 karakter olabilir.',
    'Dilerseniz babanız sizin yerinize imzalayabilir.',
  ],
})
