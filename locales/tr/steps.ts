/** How the steps of a hard conversation sound in Turkish. */
import { type Step, type StepName, slot } from '../contract'

const SETTLED = [
  '(uyar|uygun|uyuyor|yeterli|yeter|tamam|olur|olurmu|oldu|memnun|kabul|makul|iyi|net|açık|yararlı|faydalı|doyurucu) ..2 mi|mı|mu|mü|mıdır|mudur|mısınız|mısın|musunuz|musun $asked',
  '(karşıladı|karşılıyor|karşılar|çözüldü|çözdü|çözülür|çözülüyor|çözer|düzeldi|düzelir|giderildi|giderdi|kapandı|aydınlandı|netleşti|kalktı|rahatladı|gördü|görür|görüyor|siner|sindi|yaradı|yarar|yarıyor|yanıtladı|yanıtlıyor|cevapladı|cevaplıyor|açıkladı|yetti|yetiyor|uydu|giderdi|tatmin) mi|mı|mu|mü $asked',
  'yardımcı (oldu|olabildim|olabildik|olduk|oldum) mi|mı|mu|mü $asked',
  '(şimdi|artık|böyle|bu|bununla|böylece|anda) ..6 (çalışıyor|açılıyor|girebiliyor|görebiliyor|görünüyor|geldi|düzgün|sorunsuz|rahat|anlaştık|anlaşalım|ilerleyelim) ..2 mi|mı|mu|mü|musunuz|musun $asked',
  '(başka|eklemek|aklınıza|aklına|aklınızda|aklında|takılan|merak) ..7 (var|kaldı|kalıyor|ister|isterseniz|takılan) ..1 mi|mı|misiniz|mısınız|misin $asked',
  'başka ..6 (olabilir|edebilir|yapabilir) miyim|miyiz $asked',
  '(ne dersiniz|dersin|düşünürsünüz|düşünürsün / onaylıyor|onaylar|kabul|razı|anlaştık|memnun ..2 musunuz|mısınız|misiniz|musun|misin|mı|mi) $asked',
]

const OFFERED = [
  '(isterseniz|istersen|dilerseniz|dilersen|yardımcı ..3 olabilir|olayım) ..6 miyim|miyiz|mı|mi $asked',
  'nasıl yardımcı ..2 $asked',
]

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: {
    cues: [
      'teşekkür|teşekkürler|sağolun|sağ|minnettarız',
      'anlıyorum|anlıyoruz|anlayabiliyorum|anlayabiliyoruz|anladım|farkındayım|farkındayız',
      'hak veriyorum|veriyoruz / haklısınız|haklısın',
      'özür / üzgünüm|üzgünüz|üzüldüm|üzüldük|üzüyor|üzdü|üzmüş|affınıza / kusura bakmayın|bakma',
      'geçmiş olsun',
      'üzücü|yorucu|zor|tatsız|stresli|yıpratıcı|keyifsiz|bunaltıcı|zahmetli|canınızı|canını|sıkıcı|bezdirici|bozucu|kırıklığı|hoş|kolay',
      'sabrınız|sabrın|anlayışınız|anlayışın',
    ],
    unless: ['zor değil', 'hoş geldiniz|geldin|bulduk', 'kolay gelsin|bir|bi|yolu'],
    proposal: `${slot('matter')} konusunu bize yazdığınız için teşekkür ederiz, sizi anlıyoruz.`,
  },
  clarify: {
    cues: [
      '$start $asked',
      '(doğru|yanlış) anladıysam|anladıysak|anlamadıysam|anladıysa',
      'teyit|netleştirmek|netleştirelim',
      'emin olmak için',
    ],
    unless: [...SETTLED, ...OFFERED],
    proposal: `Doğru anladıysam konu ${slot('matter')}, öyle mi?`,
  },
  solution: {
    cues: [
      '$solves',
      '$theyWill',
      '(isterseniz|istersen|dilerseniz|dilersen|arzu ederseniz) ..10 $youCan|$weWill|$weCan',
    ],
    unless: ['$asked', '(rica|tebrik|teşekkür|arz) ederim|ederiz|ediyorum|ediyoruz $end'],
    proposal: `${slot('action')} işlemini ${slot('date')} tarihine kadar tamamlayacağız.`,
  },
  checkBack: {
    cues: SETTLED,
    proposal: 'Bu çözüm size uyar mı?',
  },
}
