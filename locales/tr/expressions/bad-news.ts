import { express, rule } from '../../contract'
import { isUnable, isUs, readingOf } from '../verbs'

export const badNews = express('bad-news', {
  message: '“{match}” sözünü çıkarın, bilgiyle başlayın.',
  why: 'Bilgi yalın verildiğinde daha kolay kabul edilir.',
  rules: [
    rule(
      'announced',
      `<[cue: size|sana? (kötü|üzücü|tatsız / can sıkıcı) bir? haber|haberim|haberimiz|haberi (var / vereyim|verelim)?] [colon: :|,|;]?>`,
      (match) => match.edit({ cue: '', colon: '' }),
    ),
    rule(
      'sorry-but',
      `$clause <[cue: ((çok|gerçekten)? üzgünüm|üzgünüz / üzücü|tatsız|kötü / canınızı|canını (sıkacak / sıkmak istemem) / bunu söylemek istemezdim|istemezdik) ,? ama|ancak|fakat|ki]> !$stop`,
      (match) => match.edit({ cue: '' }),
    ),
    rule('sorry', `$start <[cue: (çok|gerçekten)? üzgünüm|üzgünüz]> ,|;|. [rest: $any]`, (match) =>
      // Regret for what we failed to do is no filler: 'Üzgünüm, siparişinizi yetiştiremedik.'
      match.sentence.tokens.some((token) =>
        readingOf(token, (found) => isUnable(found) && isUs(found) && found.form === 'past'),
      )
        ? undefined
        : match.between(match.start, match.range('rest').start, ''),
    ),
    rule(
      'regret-to-say',
      `<[cue: (üzülerek / bir? üzüntüyle / üzgünüz|üzgünüm ki) (ifade|haber)? (belirtmek|bildirmek|söylemek|etmek|iletmek|paylaşmak isteriz|isterim|istiyoruz|istiyorum|durumundayız|zorundayız|zorundayım / $saying) ki? ,?]>`,
      (match) => match.edit({ cue: '' }),
    ),
    rule(
      'regret-that',
      `[fact: ..10] <(bildirmekten|söylemekten|belirtmekten|iletmekten) üzüntü duyuyoruz|duyuyorum|duyarız|duymaktayız>`,
    ),
    rule(
      'unfortunately',
      `<[cue: (maalesef|malesef ki? / maalesefki|üzülerek|maatteessüf / ne yazık|yazıkki ki? / yazık ki / korkarım ki? / aksi gibi / şanssızlık eseri / işin kötüsü / üzgünüm|üzgünüz ki / ne üzücüdür ki)] ,?>`,
      (match) => match.edit({ cue: '' }),
    ),
  ],
  flags: [
    { bad: 'Maalesef kargo firmamız değişti.', at: 'Maalesef', good: 'Kargo firmamız değişti.' },
    {
      bad: 'Eğitim, ne yazık ki 3 Mayıs günü başlıyor.',
      at: 'ne yazık ki',
      good: 'Eğitim, 3 Mayıs günü başlıyor.',
    },
    {
      bad: 'Üzgünüm ama etkinlik 14.00 seansıyla başlıyor.',
      at: 'Üzgünüm ama',
      good: 'Etkinlik 14.00 seansıyla başlıyor.',
    },
    { bad: 'Üzgünüz, kampanya 2 Ocak günü bitti.', at: 'Üzgünüz', good: 'Kampanya 2 Ocak günü bitti.' },
    {
      bad: 'Üzülerek belirtmek isteriz ki fiyatlar 1 Temmuz itibarıyla değişiyor.',
      at: 'Üzülerek belirtmek isteriz ki',
      good: 'Fiyatlar 1 Temmuz itibarıyla değişiyor.',
    },
    {
      bad: 'Kötü haber: mağaza bugün 20.00 itibarıyla kapanıyor.',
      at: 'Kötü haber:',
      good: 'Mağaza bugün 20.00 itibarıyla kapanıyor.',
    },
    { bad: 'Siparişinizin değiştiğini bildirmekten üzüntü duyuyoruz.', at: 'bildirmekten üzüntü duyuyoruz' },
    {
      bad: 'Korkarım seans 19.30 itibarıyla başlıyor.',
      at: 'Korkarım',
      good: 'Seans 19.30 itibarıyla başlıyor.',
    },
    {
      bad: 'Malesef kurye adresi yanlis kapida aramis.',
      at: 'Malesef',
      good: 'Kurye adresi yanlis kapida aramis.',
    },
    { bad: 'Üzücü ama turnuva iptal oldu.', at: 'Üzücü ama', good: 'Turnuva iptal oldu.' },
    {
      bad: 'Kötü haberi vereyim: finale kalan takım belli.',
      at: 'Kötü haberi vereyim:',
      good: 'Finale kalan takım belli.',
    },
    {
      bad: 'Canınızı sıkacak ama son koltuk az önce gitti.',
      at: 'Canınızı sıkacak ama',
      good: 'Son koltuk az önce gitti.',
    },
    {
      bad: 'Bunu söylemek istemezdim ama tatil planınız değişiyor.',
      at: 'Bunu söylemek istemezdim ama',
      good: 'Tatil planınız değişiyor.',
    },
    {
      bad: 'Üzülerek ifade etmeliyiz ki ön satış biletleri 900 TL oldu.',
      at: 'Üzülerek ifade etmeliyiz ki',
      good: 'Ön satış biletleri 900 TL oldu.',
    },
  ],
  allows: [
    'Güzel haber: siparişiniz bir gün erken geliyor.',
    'Haberiniz olsun, kargonuz yola çıktı.',
    'Korkarsanız gece lambasını açık bırakabilirsiniz.',
    'Yaşadığınız gecikmeye üzüldüm, kargonuz yarın sizde.',
    'Köpeğiniz havai fişekten korkarsa odanız arka cephede.',
    'İyi haberi hemen paylaşalım: krediniz onaylandı.',
    'Üzüldüğünüzü görüyorum, hemen arıyorum.',
    'Üzüntünüzü paylaşıyoruz, başınız sağ olsun.',
  ],
})
