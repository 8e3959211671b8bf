import { express, rule } from '../../contract'
import { locativeOfFigure } from '../pivots'

export const vagueDegree = express('vague-degree', {
  message: '“{match}” sözünü çıkarın ya da ölçüyü yazın.',
  why: 'Yumuşatılan bilgi, emin olunmayan bilgi sanılır.',
  rules: [
    rule(
      'about',
      `($number|$numeral ..2 <[about: civarı|civarında|civarındadır|sularında|dolaylarında]> / $number <[about: gibi]> / $number|$numeral $unit <[about: kadar|gibi]>)`,
      (match) => {
        const { tokens } = match.sentence
        const at = match.range('about').start
        const hour = tokens[at - 1]
        // 'akşam 8 gibi' → 'akşam 8'de'.
        const isHour = /^(?:saat|sabah|aksam|ogle|ogleden|gece|sonra)$/.test(tokens[at - 2]?.key ?? '')
        if (tokens[at]?.key === 'gibi' && hour?.kind === 'number' && isHour)
          return match.between(at - 1, at + 1, `${hour.text}'${locativeOfFigure(hour.text)}`)
        return match.edit({ about: '' })
      },
    ),
    rule(
      'sort-of',
      `<[soft: (az çok / bir hayli / bir (nevi|nebze|parça|anlamda|bakıma|ölçüde) / aşağı yukarı / hemen hemen / üç aşağı beş yukarı / ufak tefek / şöyle böyle / iyi kötü / neredeyse|adeta|nispeten|kabaca|epeyce|birazcık|azıcık / bayağı / sayılır)]>`,
      (match) =>
        match.start > 0 && match.sentence.tokens[match.start - 1]?.breaks
          ? undefined
          : match.edit({ soft: '' }),
    ),
    rule('in-part', `<kısmen> $word`),
    rule('a-kind-of', `<[soft: bir tür|çeşit]> ..3 $nounEnd`, (match) => match.edit({ soft: '' })),
    rule(
      'a-bit',
      `<[soft: biraz|oldukça|hayli|epey]> !(sonra|önce|daha|bekle*|$number|zaman|süre|indirim) !$courteous &$word`,
      (match) => match.edit({ soft: '' }),
    ),
  ],
  flags: [
    { bad: 'Onarım 40 dakika civarında sürüyor.', at: 'civarında', good: 'Onarım 40 dakika sürüyor.' },
    { bad: 'Kurulum az çok hazır.', at: 'az çok', good: 'Kurulum hazır.' },
    { bad: 'Bu kart bir nevi hediye çeki.', at: 'bir nevi', good: 'Bu kart hediye çeki.' },
    { bad: 'Ekran biraz parlak.', at: 'biraz', good: 'Ekran parlak.' },
    { bad: 'Yeni sürüm oldukça hızlı.', at: 'oldukça', good: 'Yeni sürüm hızlı.' },
    { bad: 'Teslimat neredeyse tamam.', at: 'neredeyse', good: 'Teslimat tamam.' },
    {
      bad: 'Asagi yukari ayni fiyata iki gece kalirsiniz.',
      at: 'Asagi yukari',
      good: 'Ayni fiyata iki gece kalirsiniz.',
    },
    { bad: 'Bu seçenek bir tür ön kayıt.', at: 'bir tür', good: 'Bu seçenek ön kayıt.' },
    { bad: 'Dosyanız hazır sayılır.', at: 'sayılır', good: 'Dosyanız hazır.' },
    { bad: 'Yeni sürüm kısmen hazır.', at: 'kısmen' },
    { bad: 'Iki sehir arasi epey uzun.', at: 'epey', good: 'Iki sehir arasi uzun.' },
    { bad: 'Akşam 8 gibi arayacağım.', at: 'gibi', good: "Akşam 8'de arayacağım." },
  ],
  allows: [
    'Stok oldukça siparişinizi aynı gün gönderiyoruz.',
    'Biraz önce kaydınızı açtım.',
    'Paketiniz 2,4 kilo.',
    'Bu tür sorular için sohbet açık.',
    'Bir çeşit çikolata daha ekledik.',
    'Sayılı gün kaldı, 14 Mart son tarih.',
    'Biraz bekler misiniz?',
    'Biraz daha çay alır mıydınız?',
    'Bu ayar açık oldukça bildirim gelir.',
  ],
})
