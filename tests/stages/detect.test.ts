/** Which language a sentence is in: ours, and those that must not be taken for ours. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profiles } from '../../locales/profiles'
import { createDetector } from '../../src/stages/detect'
import type { Opaque, Span } from '../../src/text'

const detect = createDetector(profiles)

const languageOf = (text: string, opaque: readonly Opaque[] = []): string =>
  detect({ text, opaque }, [{ start: 0, end: text.length }]).language

/** The languages of a text that is given sentence by sentence. */
const languagesOf = (...parts: string[]) => {
  const sentences: Span[] = []
  let text = ''
  for (const part of parts) {
    sentences.push({ start: text.length, end: text.length + part.length })
    text += `${part} `
  }
  return detect({ text, opaque: [] }, sentences)
}

describe('our languages', () => {
  const ours: Record<string, readonly string[]> = {
    en: [
      'Yes.',
      'Thanks!',
      'Order shipped.',
      'I can’t see the invoice you mention.',
      'WE ARE SORRY FOR THE WAIT',
      'ok, refund is on its way',
      'José from our Málaga café will call you back.',
      'Hi Şebnem Çağlar, your order is ready.',
      'Your size is out of stock.',
    ],
    tr: [
      'Tamam.',
      'Evet.',
      'Merhaba!',
      'Siparişiniz kargolandı.',
      'Siparisinizi iptal edemiyorum.',
      'Odemeyi alinca gonderiyoruz.',
      'SİPARİŞİNİZ YOLA ÇIKTI',
      'Refund request için order number paylaşır mısınız?',
      'Check-in ve upgrade işleminizi tamamladım.',
      'Randevunuzu dilediğiniz saate alabiliriz.',
    ],
    ko: [
      '네.',
      '감사합니다!',
      'iPhone 15 Pro Max 256GB Natural Titanium 재고 있어요.',
      'Premium Family 요금제로 변경했습니다.',
      '재고 無, 내일 입고됩니다.',
    ],
    el: ['Ναι.', 'Ευχαριστώ!', 'ΤΟ ΔΕΜΑ ΕΦΥΓΕ', 'Το Galaxy Buds Pro ειναι εδω.', 'Ἡ ἀπάντηση ἐστάλη.'],
    fa: [
      'بله.',
      'سلام!',
      'سفارش شما ارسال شد.',
      'بسته‌تون فردا می‌رسه دستتون.',
      'لطفا كد پيگيري را براي ما بفرستيد.',
      'نمیشه لغوش کرد',
      'پیگیری می‌کنیم.',
      'اپلیکیشن iOS را به‌روز کنید.',
    ],
  }
  for (const [language, sentences] of Object.entries(ours)) {
    test.each(sentences)(`${language}: %s`, (sentence) => expect(languageOf(sentence)).toBe(language))
  }
})

describe('their neighbours', () => {
  const others: Record<string, readonly string[]> = {
    de: [
      'Ihre Bestellung ist heute unterwegs.',
      'Leider können wir das nicht ändern.',
      'Vielen Dank für Ihre Nachricht!',
      'Die Rechnung finden Sie im Anhang.',
      'Was war an der Hose falsch?',
      'Wir melden uns bis Freitag.',
      'In so einem Fall bitte die Hotline anrufen.',
      'Der Artikel ist leider ausverkauft.',
    ],
    fr: [
      'Votre commande est en route.',
      'Nous ne pouvons pas modifier la date.',
      'Merci pour votre message !',
      'Le remboursement sera fait sous trois jours.',
      'Pouvez-vous nous envoyer une photo ?',
      'Je suis désolé pour ce retard.',
      'On me dit que son colis est perdu.',
      'Ce produit est en rupture de stock.',
    ],
    es: [
      'Su pedido ya está en camino.',
      'No podemos cambiar la fecha.',
      'Gracias por su mensaje.',
      'El reembolso tarda tres días.',
      '¿Me puede enviar una foto?',
      'Lo siento, no hay más unidades.',
      'Me gusta que nos lo diga.',
      'La tienda abre a las diez.',
    ],
    nl: [
      'Uw bestelling is onderweg.',
      'We kunnen de datum niet wijzigen.',
      'Bedankt voor je bericht!',
      'Het bedrag wordt binnen drie dagen teruggestort.',
      'Wat is het nummer van je order?',
      'Dit is in de winkel te koop.',
      'Ik kan de factuur hier vinden.',
      'Helaas is het artikel uitverkocht.',
    ],
    it: [
      'Il suo ordine è in viaggio.',
      'Non possiamo cambiare la data.',
      'Grazie per il messaggio.',
      'Il rimborso arriva in tre giorni.',
      'Mi può inviare una foto?',
      'La taglia non è disponibile.',
      'Ci dispiace per il ritardo.',
      'Come posso aiutarla oggi?',
    ],
    pt: [
      'O seu pedido já está a caminho.',
      'Não podemos alterar a data.',
      'Obrigado pela sua mensagem.',
      'O reembolso demora três dias.',
      'Você pode enviar uma foto?',
      'A loja abre às dez da manhã.',
      'Como posso ajudar você hoje?',
      'O produto está esgotado no momento.',
    ],
    sv: [
      'Din beställning är på väg.',
      'Vi kan inte ändra datumet.',
      'Tack för ditt meddelande!',
      'Hej, vad kan jag hjälpa dig med?',
    ],
    pl: [
      'Zamówienie jest już w drodze.',
      'Nie możemy zmienić daty.',
      'Dziękujemy za wiadomość.',
      'Proszę podać numer zamówienia.',
    ],
    az: [
      'Sifarişiniz yoldadır, sabah çatacaq.',
      'Zəhmət olmasa nömrənizi göndərin.',
      'Təəssüf ki, bu məhsul yoxdur.',
      'Bizə yazdığınız üçün təşəkkür edirik.',
      'Hesabınızı necə açmaq olar?',
      'Bu gün ödəniş edə bilərsiniz.',
      'Kuryer saat beşdə gələcək.',
      'Xahiş edirik bir az gözləyin.',
    ],
    ar: [
      'طلبك في الطريق إليك.',
      'لا يمكننا تغيير التاريخ.',
      'شكرا لتواصلك معنا.',
      'سيتم رد المبلغ خلال ثلاثة أيام.',
      'هل يمكنك إرسال صورة؟',
      'نعتذر عن هذا التأخير.',
      'المنتج غير متوفر حاليا.',
      'مرحبا، كيف أساعدك اليوم؟',
    ],
    ur: [
      'آپ کا آرڈر راستے میں ہے۔',
      'ہم تاریخ نہیں بدل سکتے۔',
      'پیغام کے لیے شکریہ۔',
      'رقم تین دن میں واپس ہو گی۔',
      'کیا آپ تصویر بھیج سکتے ہیں؟',
      'تاخیر کے لیے معذرت۔',
      'یہ چیز ابھی موجود نہیں ہے۔',
      'جی ہاں، دکان کھلی ہے۔',
    ],
    ru: [
      'Ваш заказ уже в пути.',
      'Мы не можем изменить дату.',
      'Спасибо за сообщение!',
      'Пришлите, пожалуйста, фото.',
    ],
    uk: ['Ваше замовлення вже їде.', 'Дякуємо за повідомлення!'],
    ja: ['ご注文の品は発送済みです。', '日付の変更はできません。', 'ありがとうございます。', 'はい。'],
    zh: ['您的订单已发货。', '我们无法更改日期。', '谢谢您的留言。', '好的。'],
    he: ['ההזמנה שלך בדרך.'],
    th: ['สินค้าของคุณกำลังจัดส่ง'],
    hi: ['आपका ऑर्डर रास्ते में है।'],
  }
  for (const [language, sentences] of Object.entries(others)) {
    test.each(sentences)(`${language}: %s`, (sentence) => expect(languageOf(sentence)).toBe(language))
  }

  test('a script of no language we know is undetermined', () => {
    expect(languageOf('ትዕዛዝዎ በመንገድ ላይ ነው።')).toBe('und')
  })
})

describe('sentences in company', () => {
  test('each has its own language', () => {
    expect(
      languagesOf('Merhaba, siparişiniz yola çıktı.', 'Your order is on its way.', '주문이 출발했습니다.')
        .sentences,
    ).toEqual(['tr', 'en', 'ko'])
    expect(languagesOf('We have shipped it.', 'Wir haben es heute verschickt.').sentences).toEqual([
      'en',
      'de',
    ])
  })

  test('a short one without words of its own follows the one before, else the one after', () => {
    expect(languagesOf('Siparişiniz yola çıktı, iyi günler.', 'OK.', '12.30').sentences).toEqual([
      'tr',
      'tr',
      'tr',
    ])
    expect(languagesOf('Premium Plus.', 'Η συνδρομή σας άρχισε.').sentences).toEqual(['el', 'el'])
  })

  test('one word of another Latin language does not break a text, two do', () => {
    expect(languagesOf('Paketinizi bugün gönderiyoruz.', 'Super!').sentences).toEqual(['tr', 'tr'])
    expect(languagesOf('Paketinizi bugün gönderiyoruz.', 'Thank you!').sentences).toEqual(['tr', 'en'])
  })

  test('a script is never inherited', () => {
    expect(languagesOf('We have shipped it to you.', 'سلام').sentences).toEqual(['en', 'fa'])
    expect(languagesOf('We have shipped it to you.', '네').sentences).toEqual(['en', 'ko'])
  })

  test('the text is in the language of most of it', () => {
    expect(languagesOf('Hello!', 'Siparişiniz bugün yola çıktı, yarın elinizde olacak.').language).toBe('tr')
    expect(
      languagesOf('Your parcel left today and arrives tomorrow morning.', 'Teşekkürler ve iyi günler.')
        .language,
    ).toBe('en')
  })
})

test('opaque stretches do not count', () => {
  const text = 'Hello {{the name of the customer}} 주문 확인'
  const start = text.indexOf('{{')
  const opaque: Opaque[] = [{ start, end: text.indexOf('}}') + 2, kind: 'placeholder' }]
  expect(languageOf(text, opaque)).toBe('ko')
  const quote = 'Müşteri bize "we are not happy with the size of it" yazdı.'
  expect(languageOf(quote, [{ start: 12, end: quote.lastIndexOf('"') + 1, kind: 'quote' }])).toBe('tr')
})

test('a text of nothing but a quotation is in the language of the quotation', () => {
  const text = '«Το δέμα δεν ήρθε.»'
  expect(languageOf(text, [{ start: 0, end: text.length, kind: 'quote' }])).toBe('el')
})

describe('without evidence', () => {
  test('a text is in the language of the first profile', () => {
    for (const text of ['', '12.30', '🙏', 'SKU-4411', '\ud83d\0']) {
      expect(languageOf(text)).toBe('en')
      expect(
        createDetector([...profiles].reverse())({ text, opaque: [] }, [{ start: 0, end: text.length }])
          .language,
      ).toBe('fa')
    }
    expect(detect({ text: '', opaque: [] }, [])).toEqual({ language: 'en', sentences: [] })
  })

  test('a language that no profile is given for is still known for what it is', () => {
    const english = profiles.filter(({ code }) => code === 'en')
    const text = 'Ihre Bestellung ist heute unterwegs.'
    expect(createDetector(english)({ text, opaque: [] }, [{ start: 0, end: text.length }]).language).toBe(
      'de',
    )
    expect(createDetector([])({ text: '', opaque: [] }, [])).toMatchObject({ sentences: [] })
  })

  test('a profile comes before the neighbour of the same language', () => {
    const german = { code: 'de', script: 'Latn', functionWords: 'moin', abbreviations: '' } as const
    expect(createDetector([german])({ text: 'Moin', opaque: [] }, [{ start: 0, end: 4 }]).language).toBe('de')
  })
})

test('any text has a language for each sentence, and the same one each time', () => {
  const codes = /^(?:[a-z]{2}|und)$/
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 5 }), (parts) => {
      const first = languagesOf(...parts)
      expect(first.sentences).toHaveLength(parts.length)
      for (const code of [first.language, ...first.sentences]) expect(code).toMatch(codes)
      expect(languagesOf(...parts)).toEqual(first)
    }),
    { seed: 7, numRuns: 150 },
  )
})
