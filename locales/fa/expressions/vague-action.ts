import { express, rule, slot } from '../../contract'

import { isFiniteVerb, verbLike } from '../read'
import { all, choose, clauseOf, insert, say } from '../turn'

const action = slot('action')
const date = slot('date')
const matter = slot('matter')

export const vagueAction = express('vague-action', {
  message: '«{match}» کار مشخصی را نام نمی‌برد. بنویسید چه می‌کنید و تا کِی.',
  why: 'مشتری می‌خواهد بداند گام بعدی چیست.',
  rules: [
    rule(
      'look',
      '<[cue: (یه|یک)? ..1 (یه‌نگاهی|یه‌نگاه|یک‌نگاهی|نگاهی|نگاه|نیم‌نگاهی) ..1 [to: به]? [obj: ..4] [verb: $throws]]>',
      (m) => {
        const form = verbLike(m.sentence.tokens[m.range('verb').start], { tenses: ['present'] })
        if (!form) return undefined
        const us = form.person === 3
        const what = m.has('to') ? m.text('obj') : matter
        const it = choose(m.sentence, `${what} را `, `${what} رو `)
        return m.edit({ cue: say(m.sentence, `${it}بررسی ${us ? 'می‌کنیم' : 'می‌کنم'}`) })
      },
    ),
    rule(
      'in-hand',
      '<[cue: (در دست|حال|جریان|مرحله پیگیری|بررسی|اقدام|رسیدگی|انجام) ..1 (است|هست|می‌باشد|قرار دارد|داره)? / در دست|حال|جریان اقدامه|بررسیه|پیگیریه / (در (حال|دست) (پیگیری|بررسی|رسیدگی|اقدام)) هستیم|هستم|می‌باشیم]> $close',
      (m) => {
        const ours = verbLike(m.sentence.tokens[m.range('cue').end - 1], { persons: [0, 3] })
        const single = ours?.person === 0
        if (ours === undefined && verbLike(m.sentence.tokens[m.range('cue').end - 1], { persons: [5] }))
          return undefined
        const noun = m.tokens('cue').find(({ key }) => ['پیگیری', 'بررسی', 'رسیدگی'].includes(key))?.text
        if (!noun || noun === 'رسیدگی') return undefined
        const verb = choose(m.sentence, single ? 'می‌کنم' : 'می‌کنیم', single ? 'می‌کنم' : 'می‌کنیم')
        const mark = clauseOf(m, m.start) < m.start && !ours ? choose(m.sentence, 'را ', 'رو ') : ''
        return m.edit({ cue: say(m.sentence, `${mark}تا ${date} ${noun} ${verb}`) })
      },
    ),
    rule(
      'what-can-be-done',
      '<[cue: (ببینم|ببینیم|می‌بینم|می‌بینیم|ببینم‌که) ..2 (چه|چی|چیکار|چکار) ..1 (کاری|کار)? ..5 $finite|$subj ..1 $subj|$pastBare?]>',
      (m) => m.edit({ cue: isFiniteVerb(m.sentence.tokens[m.start - 1]) ? '' : action }),
    ),
    rule(
      'necessary',
      '<[cue: اقدامات|اقدام|تدابیر|رسیدگی|بررسی‌های|پیگیری‌های|کارهای|هماهنگی‌های|اقدام‌های لازم|لازمه|مقتضی|ضروری] را|رو? ..2 $finite (شد|گرفت|آمد|کرد|داد)?>',
      (m) =>
        m.sentence.tokens[m.start]?.key === 'تدابیر'
          ? undefined
          : m.edit({ cue: isFiniteVerb(m.sentence.tokens[m.start - 1]) ? '' : action }),
    ),
    rule(
      'something-done',
      '<[cue: (حلش|درستش ..1 $weDo|$becomes / یه چک $weDo (ببینم|ببینیم ..3 $finite)? / یه|یک کاریش|کاری|فکری|فکر|راهی|راهیش ..3 (پیدا? $weDo|می‌شه) / یه|یک? سر و سامانی|سامونی ..3 $weDo / چکش $weDo / داریم|دارم? روش|رویش|(روی آن|اون) کار می‌کنیم|می‌کنم / ترتیبش را|رو? $weDo / هر‌کاری ..6 (برمیاد|بربیاد|برمی‌آید|بربیاید ..2)? $weDo)]>',
      (m) => {
        const single = m.tokens('cue').some((token) => verbLike(token, { persons: [0], tenses: ['present'] }))
        return m.edit({
          cue: choose(
            m.sentence,
            `${action} را انجام ${single ? 'می‌دهم' : 'می‌دهیم'}`,
            `${action} رو انجام ${single ? 'می‌دم' : 'می‌دیم'}`,
          ),
        })
      },
    ),
    rule(
      'after-it',
      '$undated <[cue: پیگیرم|پیگیریم|پیگیرشم|پیگیرشیم|(پیگیر|پیگیرش|دنبال|پی [what: ..3] [am: هستم|هستیم])]>',
      (m) => {
        const single = /ه?(?:م|شم)$/.test(m.tokens('cue').at(-1)?.key.replace(/یم$/, '') ?? '')
        const act = single ? `تا ${date} پیگیری می‌کنم` : `تا ${date} پیگیری می‌کنیم`
        const what = m.has('am') ? m.text('what') : ''
        return m.edit({
          cue: say(m.sentence, what === '' ? act : `${what} ${choose(m.sentence, 'را', 'رو')} ${act}`),
        })
      },
    ),
    rule(
      'follow-up',
      '$undated <[cue: (پیگیری|پیگیریش|رسیدگی|($clause بررسی &می‌شود|می‌شه)) ..1 [verb: $willDo|می‌شود|می‌شه|می‌گردد|خواه*|کنیم|کنم] (شد|کرد)?]>',
      (m) => {
        return all([insert(m, m.range('cue').start, say(m.sentence, `تا ${date}`))])
      },
    ),
  ],
  flags: [
    { bad: 'حلش می‌کنیم.', at: 'حلش می‌کنیم', good: '{action} را انجام می‌دهیم.' },
    { bad: 'موضوع را پیگیری می‌کنیم.', at: 'پیگیری می‌کنیم', good: 'موضوع را تا {date} پیگیری می‌کنیم.' },
    {
      bad: 'درخواست شما در دست بررسی است.',
      at: 'در دست بررسی است',
      good: 'درخواست شما را تا {date} بررسی می‌کنیم.',
    },
    { bad: 'یه نگاهی به پرونده می‌ندازم.', at: 'یه نگاهی به پرونده می‌ندازم', good: 'پرونده رو بررسی می‌کنم.' },
    {
      bad: 'اقدامات لازم را انجام می‌دهیم.',
      at: 'اقدامات لازم را انجام می‌دهیم',
      good: '{action} را انجام می‌دهیم.',
    },
    { bad: 'ببینیم چه کاری می‌شود کرد.', at: 'ببینیم چه کاری می‌شود کرد', good: '{action}.' },
    { bad: 'یه کاریش می‌کنیم.', at: 'یه کاریش می‌کنیم', good: '{action} رو انجام می‌دیم.' },
    {
      bad: 'به درخواستتان رسیدگی خواهد شد.',
      at: 'رسیدگی خواهد شد',
      good: 'به درخواستتان تا {date} رسیدگی خواهد شد.',
    },
    { bad: 'پیگیرش هستیم.', at: 'پیگیرش هستیم', good: 'تا {date} پیگیری می‌کنیم.' },
    { bad: 'ترتیبش رو می‌دیم.', at: 'ترتیبش رو می‌دیم', good: '{action} رو انجام می‌دیم.' },
    { bad: 'در حال بررسی هستیم.', at: 'در حال بررسی هستیم', good: 'تا {date} بررسی می‌کنیم.' },
    { bad: 'یه فکری براش می‌کنیم.', at: 'یه فکری براش می‌کنیم', good: '{action} رو انجام می‌دیم.' },
    { bad: 'بررسی می‌کنیم ببینیم چه کاری می‌شه کرد.', at: 'ببینیم چه کاری می‌شه کرد', good: 'بررسی می‌کنیم.' },
    { bad: 'رسیدگی می‌کنیم.', at: 'رسیدگی می‌کنیم', good: 'تا {date} رسیدگی می‌کنیم.' },
    { bad: 'پیگیریش می‌کنم.', at: 'پیگیریش می‌کنم', good: 'تا {date} پیگیریش می‌کنم.' },
    {
      bad: 'اقدامات لازم انجام خواهد شد.',
      at: 'اقدامات لازم انجام خواهد شد',
      good: '{action} انجام خواهد شد.',
    },
    {
      bad: 'موضوع را پیگیری خواهیم کرد.',
      at: 'پیگیری خواهیم کرد',
      good: 'موضوع را تا {date} پیگیری خواهیم کرد.',
    },
    { bad: 'ببینم چه کاری از دستم برمیاد.', at: 'ببینم چه کاری از دستم برمیاد', good: '{action}.' },
    { bad: 'یه سر و سامونی بهش می‌دیم.', at: 'یه سر و سامونی بهش می‌دیم', good: '{action} رو انجام می‌دیم.' },
    {
      bad: 'هماهنگی‌های لازم را انجام می‌دهم.',
      at: 'هماهنگی‌های لازم را انجام می‌دهم',
      good: '{action} را انجام می‌دهم.',
    },
    { bad: 'دنبال کارتون هستم.', at: 'دنبال کارتون هستم', good: 'کارتون را تا {date} پیگیری می‌کنم.' },
    { bad: 'یه کاری براتون می‌کنم.', at: 'یه کاری براتون می‌کنم', good: '{action} رو انجام می‌دم.' },
    { bad: 'موضوع در دست اقدامه.', at: 'در دست اقدامه' },
  ],
  allows: [
    'تا فردا موضوع را پیگیری می‌کنم.',
    'کد پیگیری شما ۱۲۳۴ است.',
    'نگاه شما برای ما مهم است.',
    'بررسی پرونده ساعت ۱۰ تمام می‌شود.',
    'شماره‌ی پیگیری را پیامک کردم.',
    'اقدام شما را ثبت کردم.',
    'گزارش تراکنش را بررسی کردیم و ۲۰۰ هزار تومان را برگرداندیم.',
    'کد پیگیری شما ۴۴۵۵ است.',
    'برای پیگیری سفارش روی لینک بزنید.',
    'بازپرداخت ۲۰۰ هزار تومانی را ثبت کردم.',
    'کش سرور را پاک کردم و درست شد.',
    'از پیگیری شما ممنونم.',
    'نتیجه را پیگیری کردم: بسته در رشت است.',
    'بررسی شد و مبلغ درست است.',
  ],
})
