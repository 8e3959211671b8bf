import { describe, expect, it } from 'vitest'
import { protect } from '../../src/stages/protect'
import { blocksOf, edited, kindsOf, marked, unmarked } from '../support/view'

/** Samples with what must be opaque between `⟦` and `⟧`. */
const itMarks = (samples: readonly (readonly [string, string])[], kind?: string) =>
  it.each(samples)('%s: %s', (_, sample) => {
    const text = unmarked(sample)
    expect(marked(text)).toBe(sample)
    if (kind) expect(new Set(kindsOf(text))).toEqual(new Set([kind]))
  })

describe('placeholders', () => {
  itMarks(
    [
      ['Zendesk, Liquid, Jinja', 'Hello ⟦{{ticket.requester.first_name}}⟧, your order is here.'],
      ['a filter with quotation marks', 'Sent to ⟦{{ guest.name | default: "our guest" }}⟧ today.'],
      ['prose between Handlebars tags', 'We ⟦{{#if late}}⟧are late⟦{{else}}⟧are on time⟦{{/if}}⟧.'],
      ['Handlebars, unescaped', 'See ⟦{{{body}}}⟧ below.'],
      ['a Handlebars comment', 'We wrote ⟦{{!-- not }} yet --}}⟧ to you.'],
      ['prose between Liquid tags', 'It is ⟦{% if late %}⟧late⟦{% endif %}⟧.'],
      ['a Jinja comment', 'We ⟦{# never shown #}⟧ ship.'],
      ['a bare name', 'Hello ⟦{name}⟧, how are you?'],
      ['a number', 'Hello ⟦{0}⟧.'],
      ['a Korean name', '⟦{주문번호}⟧ 주문이 도착했습니다.'], // order number: the order has arrived
      ['an ICU argument', 'It costs ⟦{amount, number}⟧ in all.'],
      ['an ICU plural', 'You have ⟦{count, plural, one {# ticket} other {# tickets}}⟧ open.'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the text
      ['a template literal', 'Hello ⟦${user.name}⟧, welcome.'],
      ['Ruby', 'Hello ⟦#{user}⟧, welcome.'],
      ['osTicket, Rails', 'Ticket #⟦%{ticket.number}⟧ is open.'],
      ['Python', 'Hello ⟦%(user)s⟧, welcome.'],
      ['Ruby with a format', 'It took ⟦%<hours>.1f⟧ hours.'],
      ['printf', 'Hello ⟦%s⟧, you have ⟦%d⟧ tickets.'],
      ['printf with a position', 'Hello ⟦%1$s⟧ and ⟦%2$s⟧.'],
      ['printf with a precision', 'It costs ⟦%.2f⟧ in all.'],
      ['Objective-C', 'Hello ⟦%@⟧, welcome.'],
      ['printf before a Turkish ending', "⟦%s⟧'in siparişi hazır."], // the order of %s is ready
      ['printf before a Korean particle', '⟦%s⟧님, 감사합니다.'], // Mr or Ms %s, thank you
      ['per cent signs around capitals', 'Case ⟦%CASE_NUMBER%⟧ is open.'],
      ['per cent signs around small letters', 'Write to ⟦%mailbox_email%⟧ today.'],
      ['double brackets', 'Hello ⟦[[first name]]⟧, welcome.'],
      ['brackets in capitals', 'Hello ⟦[FIRST NAME]⟧, welcome.'],
      ['brackets in Greek capitals', 'Αγαπητέ ⟦[ΟΝΟΜΑ]⟧, σας ευχαριστούμε.'], // Dear [NAME], thank you
      ['brackets with an underscore', 'Hello ⟦[first_name]⟧, welcome.'],
      ['ERB', 'Hello ⟦<%= user.name %>⟧ and ⟦<% if x > 1 %>⟧ welcome.'],
      ['PHP', 'Hello ⟦<?= $name ?>⟧, welcome.'],
      ['angle brackets', 'Hello ⟦<First Name>⟧, welcome.'],
      ['double angle brackets', 'Hello ⟦<<name>>⟧, welcome.'],
      ['Laravel', 'Hello ⟦:first_name⟧, welcome.'],
      ['Laravel before a Korean particle', '안녕하세요 ⟦:name⟧님'], // hello Mr or Ms :name
      ['a shortcode', 'Thank you ⟦:smile:⟧ and goodbye.'],
      ['Salesforce', 'Hello ⟦{!Contact.Name}⟧, welcome.'],
      ['MediaWiki', 'Page ⟦$1⟧ of ⟦$2⟧ is here.'],
      ['Velocity', 'Hello ⟦$user.name⟧. Welcome.'],
      ['double at signs', 'Hello ⟦@@first name@@⟧, welcome.'],
      ['double underscores', 'Hello ⟦__FIRST_NAME__⟧, welcome.'],
      ['Mailchimp', 'Hello ⟦*|FNAME|*⟧, welcome.'],
    ],
    'placeholder',
  )
})

describe('links', () => {
  itMarks(
    [
      ['an address with a scheme', 'Read ⟦https://example.com/help?a=1&b=2#top⟧.'],
      ['in brackets', 'It is there (⟦https://example.com/help_(new)⟧).'],
      ['before a Korean particle', '⟦https://example.com/help⟧에서 확인하세요.'], // check at ...
      ['before a Turkish ending', "⟦https://example.com⟧'dan bakın."], // look at ...
      ['with placeholders', 'Open ⟦https://{{ host }}/tickets/{{ ticket.id }}⟧ now.'],
      ['www', 'Read ⟦www.example.com.tr/yardim⟧ today.'],
      ['a host with a path', 'Read ⟦example.com/help⟧ today.'],
      ['a host', 'Read ⟦help.example.com⟧, please.'],
      ['a domain', 'Write to us at ⟦example.com⟧.'],
      ['a mail address', 'Write to ⟦first.last+help@mail.example.com⟧.'],
      ['a mail address with its scheme', 'Write to ⟦mailto:help@example.com⟧.'],
      ['a mention', 'Ask ⟦@upword_help⟧ or ⟦@destek⟧.'],
      ['a ticket number', 'Ticket ⟦#12345⟧ is open.'],
      ['a ticket number before a Korean particle', '⟦#12345⟧는 처리되었습니다.'], // #12345 is done
      ['a hashtag', 'See ⟦#summer_sale⟧!'],
      ['a file', 'Open ⟦invoice.pdf⟧ or ⟦index.js⟧.'],
      ['an absolute path', 'Edit ⟦/etc/hosts⟧, then restart.'],
      ['a relative path', 'Edit ⟦src/config.ts⟧ or ⟦./build/run⟧.'],
      ['a path at home', 'Look into ⟦~/logs/today.txt⟧.'],
      ['a Windows path', 'Look into ⟦C:\\Users\\me\\log.txt⟧.'],
      ['a share', 'Look into ⟦\\\\server\\share⟧.'],
    ],
    'link',
  )
})

describe('code', () => {
  itMarks(
    [
      ['between backticks', 'Run ⟦`npm test`⟧ again.'],
      ['with a backtick inside', 'Run ⟦``echo ` ``⟧ again.'],
      ['in capitals and quotes', 'Type ⟦`"no"`⟧ here.'],
    ],
    'code',
  )
})

describe('quotations', () => {
  itMarks(
    [
      ['straight', 'You wrote ⟦"it does not work"⟧ to us.'],
      ['curly', 'You wrote ⟦“it does not work”⟧ to us.'],
      ['guillemets', 'Γράψατε ⟦«δεν λειτουργεί»⟧ χθες.'], // You wrote "it does not work" yesterday
      ['spaced guillemets', 'Appuyez sur ⟦« Annuler »⟧ ici.'],
      ['low and high', 'Sie schrieben ⟦„es geht nicht“⟧ gestern.'],
      ['single guillemets', 'Press ⟦‹Cancel›⟧ here.'],
      ['corner brackets', '⟦「취소」⟧를 누르세요.'], // press "cancel"
      ['white corner brackets', '⟦『안내』⟧를 보세요.'], // see "guide"
      ['single curly', 'Press ⟦‘Don’t save’⟧ here.'],
      ['single straight', "Press ⟦'Don't save'⟧ here."],
      ['single straight before a Korean particle', "⟦'취소'⟧를 누르세요."], // press 'cancel'
      ['one kind in another', 'You wrote ⟦"press \'No\' twice"⟧ to us.'],
      ['full width', '⟦＂취소＂⟧를 누르세요.'],
      ['in brackets', 'It is off (⟦"not active"⟧).'],
      ['a placeholder inside', 'Ticket ⟦"{{ticket.title}}"⟧ is open.'],
      ['quotation marks in a placeholder inside', 'Ticket ⟦"{{ t | default: "x" }}"⟧ is open.'],
      ['the second of two marks that open', 'An “unclosed one and a ⟦“closed one”⟧ here.'],
    ],
    'quote',
  )

  it.each([
    ['unclosed', 'You wrote "it does not work to us.'],
    ['across a blank line', 'You wrote "it does\n\nnot work" to us.'],
    ['longer than a thousand units', `You wrote "${'it is late '.repeat(100)}" to us.`],
    ['single, across lines', "You wrote 'it does\nnot work' to us."],
    ['inches', 'A 24" screen and a 27" one.'],
    ['plural possessives', "The guests' bags and the drivers' keys are here."],
    ['elisions', "We're sure it's yours, isn't it? O'Brien can't say."],
    ['years', "The '98 and '99 models' keys."],
    ['a Turkish ending', "Ankara'dan İzmir'e ve Zendesk'in sayfasına."], // from Ankara to Izmir and to Zendesk's page
    ['Greek elision', "Σ' αυτό, απ' όλα, γι' αυτό."], // on this, of all, for this
  ])('%s is none', (_, text) => {
    expect(kindsOf(text)).toEqual([])
  })
})

describe('names', () => {
  const names = ['Maybe Later', 'Maybe', 'Can Do', '업워드', 'اپ‌ورد', 'C++', '.NET']
  it.each([
    ['the longest', 'Press ⟦Maybe Later⟧ or ⟦Maybe⟧.'],
    ['whole, with capitals', 'Maybes are not it, nor maybe later.'],
    ['with a Turkish ending', "⟦Can Do⟧'yu açın."], // open Can Do
    ['with a Korean particle', '⟦업워드⟧는 ⟦Can Do⟧를 도와요.'], // upword helps Can Do
    ['with a Persian ending behind a joiner', 'از ⟦اپ‌ورد⟧‌ها بپرسید.'], // ask the upwords
    ['with marks', 'We use ⟦C++⟧ and ⟦.NET⟧ here.'],
  ])('%s', (_, sample) => {
    expect(marked(unmarked(sample), 'text', names)).toBe(sample)
    expect(kindsOf(unmarked(sample), 'text', names).every((kind) => kind === 'name')).toBe(true)
  })

  it('knows a list again', () => {
    expect(marked('Press Maybe.', 'text', names)).toBe(marked('Press Maybe.', 'text', [...names]))
    expect(marked('Press Maybe.', 'text', [])).toBe('Press Maybe.')
  })
})

describe('prose', () => {
  it.each([
    ['per cent', 'We are 100% sure of 50 % off and 5% so far, 10%discount.'],
    ['Turkish per cent', "%50 indirim ve siparişlerin %100'ü, %20si ve %5'i."], // 50 % off and all orders ...
    ['Persian per cent', '۵۰% تخفیف و ٪۲۰ بیشتر'], // 50 % off and 20 % more
    ['prices', 'It costs $5, not $15.50 or US$1.'],
    ['times', 'At 10:30 or 9:05, from 8:00-17:00.'],
    ['slashes', 'Yes/No and/or 1/2 of it, 24/7, w/o, km/h.'],
    ['a missing space', 'We are ready.Please wait.Thank you.'],
    ['the same in Turkish', 'Sipariş hazır.Lütfen bekleyin.'], // The order is ready. Please wait.
    ['abbreviations', 'At 5 p.m., e.g. Dr. Yılmaz, i.e. the U.S.A. office, T.C. no.'],
    ['versions and dates', 'Version 2.10.3 of 12.05.2025, at 3.5 GB.'],
    ['dots', 'Wait... we will see....yes.'],
    ['colons', 'Note:please wait. Note: please wait. Status:open'],
    ['brackets', 'We [really] mean it [1], see [Name] and [x].'],
    ['comparisons', 'If a < b and c > d, we <3 it.'],
    ['at and hash', 'At 5 @ 3 in C# and F#, # 5.'],
    ['backticks as apostrophes', 'We can`t and won`t.'],
    ['emphasis', 'This is *very* _much_ so: __not__ it.'],
    ['braces that never close', 'A {{ brace and a {% tag and { and [[.'],
    ['a backslash', 'This \\ that.'],
    ['emoticons', 'Thank you :) and ;-) or :D'],
  ])('%s', (_, text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('blocks of plain text', () => {
  it.each([
    ['paragraphs', 'One line\nand more.\n \t\nTwo.\r\n\r\nThree.', ['One line\nand more.', 'Two.', 'Three.']],
    [
      'bullets',
      'We need:\n- a photo\n  of it\n* a date\n• a name\n1. one\n2) two\n(3) three',
      ['We need:', 'a photo\n  of it', 'a date', 'a name', 'one', 'two', 'three'],
    ],
    ['Persian numbers', '۱- اول\n۲. دوم', ['اول', 'دوم']], // first, second
    [
      'numbers that belong to the sentence',
      'Your order is\n12345. It is on its way.',
      ['Your order is\n12345. It is on its way.'],
    ],
    ['initials', 'Best,\nA. Smith', ['Best,\nA. Smith']],
    ['separators', 'One\n-----\nTwo\n* * *\nThree\n=====', ['One', 'Two', 'Three']],
    ['fenced code', 'One\n```js\nif (!x) fail()\n\n- y\n```\nTwo', ['One', 'Two']],
    ['quoted lines', 'One\n> two\n>> three\nFour', ['One', 'Four']],
    ['the line that introduces a quotation', 'One.\n\nOn 3 May 2025 Ayşe wrote:\n> two', ['One.']],
    ['the same over two lines', 'One.\nOn 3 May 2025, Ayşe Kaya <a@example.com>\nwrote:\n> two', ['One.']],
    ['the same before a blank line', 'One.\n\n3 Mayıs 2025 Ayşe yazdı:\n\n> two', ['One.']],
    ['a colon before a blank line and a quotation', 'We read this:\n\n> two', ['We read this:']],
    ['mail history', 'One.\n\n-----Original Message-----\nTwo.', ['One.']],
    ['mail history in Turkish', 'One.\n---------- Yönlendirilmiş ileti ---------\nTwo.', ['One.']],
    ['mail history under a line', 'One.\n____________________\nTwo.', ['One.']],
    [
      'the header of a mail',
      'One.\n\nKimden: Ayşe Kaya <a@example.com>\nTarih: 3 Mayıs\nKonu: x\n\nTwo.',
      ['One.'],
    ],
    ['a signature', 'One.\n-- \nUpword Ltd.\n\nTwo.', ['One.']],
    ['a dashed title in front', '--- Welcome ---\nOne.', ['--- Welcome ---\nOne.']],
    [
      'contact lines',
      'One.\n\nE-mail: help@example.com\nPhone: 555\n\nTwo.',
      ['One.', 'E-mail: help@example.com\nPhone: 555', 'Two.'],
    ],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })

  it('shows the source itself and maps offsets to themselves', () => {
    const text = 'One\r\n\r\n> two\r\nThree {x}'
    const view = protect(text)
    expect(view.text).toBe(text)
    expect(view.toSource({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 })
    expect(edited(text, 'text', 'Three', 'Four & five')).toBe('One\r\n\r\n> two\r\nFour & five {x}')
  })

  it('hears a template comment that silences concepts', () => {
    const silenced = (text: string) => {
      const view = protect(text)
      return view.ignores.map(({ start, end, ...rest }) => ({ ...rest, in: view.text.slice(start, end) }))
    }
    expect(silenced('We cannot. {# upword-ignore inability: legal text #}')).toEqual([
      {
        concepts: ['inability'],
        reason: 'legal text',
        in: 'We cannot. {# upword-ignore inability: legal text #}',
      },
    ])
    expect(silenced('{{!-- upword-ignore --}}\n\nWe cannot.')).toEqual([
      { concepts: [], reason: '', in: 'We cannot.' },
    ])
    expect(silenced('{# upword-ignored #} We cannot.')).toEqual([])
  })
})
