import { express, rule } from '../../contract'
import { baseForm, gerund } from '../morphology'

export const attempt = express('attempt', {
  message: 'Say what you will do instead of “{match}”.',
  why: 'Effort is hard to check; a result or a date is something to plan with.',
  rules: [
    // "We'll try to get" → "We'll get"
    rule(
      'will',
      '($will / $be (now)? going to / gonna) (do|(make))? (gladly|certainly|always / of course)? [gone: <($strive (to|and) / see if|whether i|we can (manage to)?)>] $bare',
      (m) => m.edit({ gone: '' }),
    ),
    // "We will review it and attempt to reply"
    rule('and', '$will $bare ..10 and [gone: <$strive to>] $bare', (m) => m.edit({ gone: '' })),
    // "I'll see if I can move you": the "if" states no case.
    rule(
      'see-if',
      '($will / let me|us) [gone: <see (if|whether) (i|we|they|he|she) (can|could) (manage to)?>] $bare',
      (m) => m.edit({ gone: '' }),
      { despite: ['condition'] },
    ),
    // "Our goal is to answer" → "We will answer"
    rule(
      'goal',
      "[goal: $opens <(our|my) (goal|aim|plan|hope|intention|target|ambition) (is|'s) (always)? to>] $bare",
      (m) => m.edit({ goal: /^my/i.test(m.text('goal')) ? 'I will' : 'we will' }),
    ),
    rule('will-try-ing', "i|we|they|team will|'ll <[gone: try] [verb: *ing]>", (m) =>
      m.edit({ gone: '', verb: baseForm(m.text('verb')) }),
    ),
    // "We're hoping to reopen" → "We'll reopen"
    rule(
      'hoping',
      "$us|team [be: are|'re|am|'m|is] (really|still|also|now|currently)? [gone: <(hoping|aiming|planning|intending|expecting) to>] $bare",
      (m) =>
        m.edit({
          be: m.text('be').startsWith('’') ? '’ll' : m.text('be').startsWith("'") ? "'ll" : 'will',
          gone: '',
        }),
    ),
    rule(
      'progressive',
      '$us|team|colleagues|engineers|technicians|developers|department|agents|staff|they|he|she|courier|carrier|driver|warehouse|airline|supplier|technician|engineer ([past: was|were] / $be) (currently|still|now|also|already)? <[gone: (trying / attempting / working hard? / aiming / doing|trying our|my|their very? best|utmost) to] [verb: $bare]>',
      (m) => (m.has('past') ? undefined : m.edit({ gone: '', verb: gerund(m.text('verb')) })),
    ),
    rule(
      'hope',
      '$us|team [do: (do / really / very much)]? <[gone: (hope|hopes|aim|aims|plan|plans|intend|intends|expect|endeavours|endeavour|endeavor|strive|strives|tries|seeks) to]> $bare',
      (m) => m.edit({ do: '', gone: 'will' }),
    ),
    rule('let', "let (me|us)|'s [gone: <$strive (to|and)>] $bare", (m) => m.edit({ gone: '' })),
    rule(
      'present',
      '($us|team|colleagues|engineers / our $word) (always|usually|also|generally|typically|normally|often|can|could)? [gone: <$strive to>] $bare',
      (m) => m.edit({ gone: '' }),
    ),
  ],
  flags: [
    { bad: "We'll try to deliver before noon.", at: 'try to', good: "We'll deliver before noon." },
    {
      bad: "I'll see if I can move you to row 2.",
      at: 'see if I can',
      good: "I'll move you to row 2.",
    },
    {
      bad: 'Our goal is to answer by noon.',
      at: 'Our goal is to',
      good: 'We will answer by noon.',
    },
    {
      bad: 'We will open the box and attempt to read the label.',
      at: 'attempt to',
      good: 'We will open the box and read the label.',
    },
    { bad: 'We do hope to send the key on Friday.', at: 'hope to', good: 'We will send the key on Friday.' },
    { bad: 'I will do my best to find your scarf.', at: 'do my best to', good: 'I will find your scarf.' },
    {
      bad: 'We are trying to reach the carrier.',
      at: 'trying to reach',
      good: 'We are reaching the carrier.',
    },
    { bad: 'Our team hopes to finish on Tuesday.', at: 'hopes to', good: 'Our team will finish on Tuesday.' },
    { bad: 'We aim to reply within two hours.', at: 'aim to', good: 'We will reply within two hours.' },
    { bad: 'I’m going to try to find the invoice.', at: 'try to', good: 'I’m going to find the invoice.' },
    { bad: "We're hoping to reopen on 9 May.", at: 'hoping to', good: "We'll reopen on 9 May." },
    { bad: "I'll try sending the code again.", at: 'try sending', good: "I'll send the code again." },
    { bad: "I'll try and book the earlier train.", at: 'try and', good: "I'll book the earlier train." },
    { bad: 'Let me try to restart it from here.', at: 'try to', good: 'Let me restart it from here.' },
    {
      bad: 'We always strive to answer on the same day.',
      at: 'strive to',
      good: 'We always answer on the same day.',
    },
    {
      bad: 'We will make every effort to keep your seat.',
      at: 'make every effort to',
      good: 'We will keep your seat.',
    },
    {
      bad: 'I am attempting to restore the file now.',
      at: 'attempting to restore',
      good: 'I am restoring the file now.',
    },
    {
      bad: "We'll try our best to seat you together.",
      at: 'try our best to',
      good: "We'll seat you together.",
    },
    {
      bad: 'Our goal is to answer within a day.',
      at: 'Our goal is to',
      good: 'We will answer within a day.',
    },
    { bad: 'I will attempt to reboot it from here.', at: 'attempt to', good: 'I will reboot it from here.' },
    {
      bad: 'The crew will do everything possible to land on time.',
      at: 'do everything possible to',
      good: 'The crew will land on time.',
    },
    { bad: 'Let me try and find your booking.', at: 'try and', good: 'Let me find your booking.' },
    {
      bad: "I'll see if I can move you to the front.",
      at: 'see if I can',
      good: "I'll move you to the front.",
    },
  ],
  allows: [
    'Thank you for trying our app.',
    'See if the light is green.',
    'Try the soup!',
    'We tried three times to reach you.',
    'I hope you have a great trip.',
    'We aim high.',
    'He tried on the shoes.',
    'We hope to welcome you again in spring.',
    'Please try the second link.',
    'Try to sign in with the new password.',
    'I tried to call you at 9:15 and left a message.',
    'You can try the app free for 14 days.',
    'We hope you enjoy your stay.',
    'I hope this helps!',
    'Three tries are included in the price.',
    'Did you try to restart the router?',
  ],
})
