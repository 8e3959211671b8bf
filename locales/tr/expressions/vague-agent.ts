import { express, rule, slot } from '../../contract'
import { join } from '../morphology'

const TEAM = slot('team')

/** The case of a vague person or team on 'ekibi', the team: 'yetkililere' → 'ekibine'. */
function team(key: string): string {
  const found = /(?:l[ae]r)?(?:[iu]m[iu]z|im)?([iu]?n?)?([ae]|[iu]|[dt][ae]n?|[iu]n|l[ae])$/.exec(key)
  const ending = found?.[2] ?? ''
  if (/^[dt][ae]n$/.test(ending)) return join('ekibi', ['ndAn'])
  if (/^[dt][ae]$/.test(ending)) return join('ekibi', ['ndA'])
  if (/^[ae]$/.test(ending)) return 'ekibine'
  if (/^l[ae]$/.test(ending)) return 'ekibiyle'
  if (/^[iu]n$/.test(ending)) return 'ekibinin'
  return 'ekibi'
}

export const vagueAgent = express('vague-agent', {
  message: '“{match}” yerine ad ya da ekip yazın.',
  why: 'Kimin ilgilendiğini bilen müşteri işin yürüdüğünü görür.',
  rules: [
    rule(
      'a-colleague',
      `<[who: (yetkili biri|birisi / müşteri? ekibimizden|ekipten|arkadaşlarımızdan|bizden|aramızdan|personelimizden|uzmanlarımızdan|temsilcilerimizden|çalışanlarımızdan|içimizden|servisten|şubeden|merkezden|firmadan|görevlilerden|yetkililerden|arkadaşlardan|teknisyenlerden|uzmanlardan birisi|biri / bir (arkadaşımız|arkadaş|yetkili|yetkilimiz|görevli|görevlimiz|temsilci|temsilcimiz|uzman|uzmanımız|çalışanımız|personel|personelimiz|danışmanımız|memurumuz|teknisyen|teknisyenimiz / çalışma|ekip arkadaşımız / müşteri temsilcimiz|temsilcisi))]> !(bey|hanım) !(de|da)`,
      (match) => {
        const who = match.text('who')
        const found =
          /(arkadaşımız|temsilcimiz|uzmanımız|görevlimiz|danışmanımız|teknisyenimiz|arkadasimiz|uzmanimiz)$/.exec(
            who,
          )
        return match.edit({ who: found ? `${found[1]} ${slot('name')}` : slot('name') })
      },
    ),
    rule(
      'somebody',
      `<[who: (birisi|birileri / $clause biri)]> !(bey|hanım|de|da|her) ..10 $coming $end`,
      (match) => match.edit({ who: slot('name') }),
    ),
    rule(
      'the-people',
      `<[who: (ilgili|yetkili|gerekli|üst $unitWord|yerlere|yere|mercilere|merciye / bakan|ilgilenen kişi|arkadaş|arkadaşımız|ekip|ekibimiz / ilgililer|ilgililere|ilgililerin|ilgilileri|yetkililer|yetkilileri|yetkililere|yetkililerimiz|yetkililerimize|yetkililerimizi|yetkililerden|yetkililerle|birilerine|birisine|birine|arkadaşlar|arkadaşlara|arkadaşlarımız|arkadaşlarımıza|arkadaşlarımızdan|arkadaşlarımızla / bir arkadaşımıza|yetkiliye|temsilcimize|uzmanımıza|görevliye)]> !(bey|hanım)`,
      (match) => {
        const tokens = match.tokens('who')
        const last = tokens[tokens.length - 1]
        if (last && /^(?:kisi|uzman|personel)$/.test(last.key)) return match.edit({ who: slot('name') })
        return last ? match.edit({ who: `${TEAM} ${team(last.key)}` }) : undefined
      },
    ),
  ],
  flags: [
    {
      bad: 'Birisi sizi yarın 10.00 için arayacak.',
      at: 'Birisi',
      good: '{name} sizi yarın 10.00 için arayacak.',
    },
    {
      bad: 'Faturanızı bir arkadaşımız hazırlıyor.',
      at: 'bir arkadaşımız',
      good: 'Faturanızı arkadaşımız {name} hazırlıyor.',
    },
    {
      bad: 'Talebinizi ilgili birime ilettim.',
      at: 'ilgili birime',
      good: 'Talebinizi {team} ekibine ilettim.',
    },
    { bad: 'Notunuzu yetkililere aktardım.', at: 'yetkililere', good: 'Notunuzu {team} ekibine aktardım.' },
    { bad: 'Ekibimizden biri kuruluma geliyor.', at: 'Ekibimizden biri', good: '{name} kuruluma geliyor.' },
    { bad: 'İlgili departman size yazacak.', at: 'İlgili departman', good: '{team} ekibi size yazacak.' },
    { bad: 'Dosyanizi arkadaslara verdim.', at: 'arkadaslara', good: 'Dosyanizi {team} ekibine verdim.' },
    {
      bad: 'Bir temsilcimiz kapınıza uğrayacak.',
      at: 'Bir temsilcimiz',
      good: 'Temsilcimiz {name} kapınıza uğrayacak.',
    },
    {
      bad: 'Konuyu gerekli yerlere aktardım.',
      at: 'gerekli yerlere',
      good: 'Konuyu {team} ekibine aktardım.',
    },
    { bad: 'Birisi size yazacak.', at: 'Birisi', good: '{name} size yazacak.' },
    {
      bad: 'İlgili kişi izinden dönünce yazacak.',
      at: 'İlgili kişi',
      good: '{name} izinden dönünce yazacak.',
    },
    {
      bad: 'Temsilcilerimizden biri gün içinde sizi arar.',
      at: 'Temsilcilerimizden biri',
      good: '{name} gün içinde sizi arar.',
    },
    {
      bad: 'Görevlilerden biri çantanızı getirecek.',
      at: 'Görevlilerden biri',
      good: '{name} çantanızı getirecek.',
    },
    { bad: 'Bu işe bakan kişi yarın döner.', at: 'bakan kişi', good: 'Bu işe {name} yarın döner.' },
    { bad: 'Konuyu ilgililere bildirdim.', at: 'ilgililere', good: 'Konuyu {team} ekibine bildirdim.' },
    { bad: 'Yetkili servisten biri gelecek.', at: 'servisten biri', good: 'Yetkili {name} gelecek.' },
  ],
  allows: [
    'Teknisyenimiz Murat Bey yarın geliyor.',
    'Kutudaki iki üründen biri sizin için hediye.',
    'Arkadaşlarınıza da kod gönderebilirsiniz.',
    'Ekibimiz hafta sonu da çalışıyor.',
    'Yetkili servisimiz Bornova’da.',
    'İlgili fatura ekte.',
    'Birisi her sipariş verdiğinde mağaza bildirim alır.',
    'Kombiyi bilen birine danışın.',
  ],
})
