import { express, rule, slot } from '../../contract'
import { accusativeOfDative } from '../morphology'
import { readingOf, turn } from '../verbs'

export const vagueAction = express('vague-action', {
  message: '“{match}” yerine ne yapacağınızı yazın.',
  why: 'Adı konan adım, verilmiş bir sözdür.',
  rules: [
    rule('look-at', `[what: *e|*a] <[look: (şöyle|hemen? bir? [verb: $look])]> $end`, (match) => {
      const [noun] = match.tokens('what')
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.stem === 'bak')
      const object = noun && accusativeOfDative(noun.text)
      if (!object || !token || !reading) return undefined
      const verb = turn(
        token,
        reading,
        {
          form: reading.form === 'aor' || reading.form === 'opt' ? 'fut' : reading.form,
          person: reading.person,
        },
        'incele',
      )
      return match.edit({ what: object, look: verb })
    }),
    rule(
      'what-is-due',
      `<[due: (gereğini|gerekeni|gerekenleri / gerekli|gereken işlemi|*ları|*leri / ne gerekiyorsa / icap edeni)] [verb: $act]>`,
      (match) => match.edit({ due: `${slot('action')} işlemini` }),
    ),
    rule(
      'deal-with',
      `<(bir şekilde ..1 $weWill / hemen? $attend / (konuyu|durumu|süreci|gelişmeleri) takip $strive / (ele|gözden|işleme|dikkate|değerlendirmeye|incelemeye|gündeme) ($take|alınacak|alınacaktır) / el $take / (icabına|çaresine|gereğine|duruma|konuya|işe) ($look / el $take) / (ne|neler) (yapabiliriz|yapabilirim|yapabileceğimize|yapabileceğime|yapılabilir|olur) ..2 ($look|$find|görelim) / (bir / şöyle bir / hemen)? $look / (gerekli|gereken) (adımları|önlemleri|aksiyonları|tedbirleri|işlemler|aksiyonlar|önlemler) ($take|alınacak|alınacaktır|yapılacak|yapılacaktır|atılacak) / (gereği|gereken|gerekenler) (yapılacak|yapılacaktır|yapılır) / (takipçisi|takibinde) olacağız|olacağım / (üzerinde|üstünde) $work / bir (çare|çözüm|yol|yolunu) ($find|bulunur))> (&(merak|lütfen) / $end)`,
      undefined,
      { covers: true },
    ),
    rule(
      'look-and',
      `[what: *e|*a]? <(bir|hemen [verb: bakıp] / [verb: bakıp] &(döne*|dönü*|haber))>`,
      (match) => {
        const object = match.has('what') ? accusativeOfDative(match.text('what')) : ''
        if (object === undefined) return undefined
        const verb = match.range('verb')
        const [look] = match.between(verb.start - 1, verb.end, 'inceleyip').edits
        const what = match.has('what') ? match.edit({ what: object }).edits : []
        return look ? { edits: [...what, look] } : undefined
      },
    ),
  ],
  flags: [
    { bad: 'Fatura kaydınıza bir bakacağız.', at: 'bir bakacağız', good: 'Fatura kaydınızı inceleyeceğiz.' },
    { bad: 'Dosyanıza hemen bakıyorum.', at: 'hemen bakıyorum', good: 'Dosyanızı inceliyorum.' },
    {
      bad: 'Dilekçenizi aldık, gereğini yapacağız.',
      at: 'gereğini yapacağız',
      good: 'Dilekçenizi aldık, {action} işlemini yapacağız.',
    },
    {
      bad: 'Dosyanıza bir bakıp size yazacağım.',
      at: 'bir bakıp',
      good: 'Dosyanızı inceleyip size yazacağım.',
    },
    { bad: 'Yarına kadar hallederiz.', at: 'hallederiz' },
    { bad: 'Gerekli adımları atacağız.', at: 'Gerekli adımları atacağız' },
    { bad: 'Talebinizi dikkate alacağız.', at: 'dikkate alacağız' },
    { bad: 'Ne yapabiliriz bir bakalım.', at: 'Ne yapabiliriz bir bakalım' },
    { bad: 'Konuyla ilgilenecegiz.', at: 'ilgilenecegiz' },
    { bad: 'Durumla ilgileniyorum.', at: 'ilgileniyorum' },
    { bad: 'Talebinizi değerlendireceğiz.', at: 'değerlendireceğiz' },
    { bad: 'Bakıp döneceğim.', at: 'Bakıp' },
    {
      bad: 'Gerekli kontrolleri yapıyoruz.',
      at: 'Gerekli kontrolleri yapıyoruz',
      good: '{action} işlemini yapıyoruz.',
    },
    { bad: 'Talebinizi gözden geçireceğiz.', at: 'gözden geçireceğiz' },
    { bad: 'Bu işi bir şekilde çözeriz.', at: 'bir şekilde çözeriz' },
    {
      bad: 'Gerekli yönlendirmeleri yapacağız.',
      at: 'Gerekli yönlendirmeleri yapacağız',
      good: '{action} işlemini yapacağız.',
    },
    { bad: 'Durumu araştırıyoruz, size döneriz.', at: 'araştırıyoruz' },
    { bad: 'Konunuza el atacagiz.', at: 'el atacagiz' },
  ],
  allows: [
    'Kaydınızı inceleyip yarın 15.00 itibarıyla yazacağız.',
    'Ekteki listeye bakabilirsiniz.',
    'Bebek bakım odası ikinci katta.',
    'Gerekli belgeler listede.',
    'Kutunun altına bakın, seri numarası orada.',
    'Konuyla Ayşe Hanım ilgileniyor.',
    'Başvurunuzu 3 iş günü içinde değerlendireceğiz.',
    'Faturanıza baktım, 40 TL fazla kesilmiş.',
    "17.00'ye kadar kontrol edip yazacağım.",
  ],
})
