/** Where Turkish rules are silent. */
import type { Silence } from '../contract'

export const silences: readonly Silence[] = [
  // A genuine question to the customer blames nobody and refuses nothing.
  {
    name: 'question',
    pattern: '$asked $unableYou|$youDidNot',
    reach: 'match',
    concepts: ['inability', 'blame'],
  },
  { name: 'yes-no-question', pattern: '$denied mi|mu', reach: 'match' },
  // "We never ask for your password": the negative is the promise.
  {
    name: 'promise',
    pattern: '($neverDone / veri*|bilgiler*|numaran* ..2 satmıyoruz|satmayız|vermiyoruz|vermeyiz)',
    reach: 'clause',
    concepts: ['refusal', 'restriction', 'inability'],
  },
  {
    name: 'nothing-charged',
    pattern:
      '(çekim|kesinti|tahsilat|ücret|ücreti|komisyon|masraf|bedel|reklam|ceza|aidat|depozito|kapora|faiz !$unless|$without|$ifNot ..2 !$unableYou $denied / ücret|komisyon|masraf|taahhüt yok / taahhüt $denied)',
    reach: 'clause',
    concepts: ['refusal', 'restriction', 'inability', 'cost', 'unavailability'],
  },
  {
    name: 'nobody-else',
    pattern: 'kimse|başkası|başkaları|kişiler|kişilerle ..8 $denied',
    reach: 'sentence',
    concepts: ['refusal', 'restriction', 'inability'],
  },
  // What nobody can see is safe: 'şifrenizi göremeyiz'.
  {
    name: 'secret',
    pattern:
      '(şifr*|parol*|pin|pin*|bilgiler* ..4 (göremeyiz|göremez|bilmiyoruz|bilmeyiz|bilemeyiz|saklamıyoruz|tutmuyoruz))',
    reach: 'match',
  },
  // A question told again: 'ne yapmam gerekiyor diye sormuşsunuz'.
  {
    name: 'reported',
    pattern:
      '(ne|neden|niye|nasıl|nerede|kim|hangi|kaç|mi|mu ..8 (diye (sor*|merak|yaz*) / sormuş*|yazmış*|demiş*))',
    reach: 'match',
  },
  // 'kartla mı ödemek zorundasınız?'
  {
    name: 'asked-duty',
    pattern: 'mi|mu ..5 $need|zorundasınız|zorundasın|zorundayız|zorundayım $asked',
    reach: 'match',
  },
  { name: 'limit', pattern: 'en fazla|çok|az ..4 olabilir', reach: 'match', concepts: ['modal'] },
  {
    name: 'of-their-choice',
    pattern: 'isterseniz|istersen|dilerseniz|dilersen ..8 $mightHappen',
    reach: 'match',
    concepts: ['modal'],
  },
  // Wishes for the reader's sake: 'umarım iyisinizdir'.
  {
    name: 'wish',
    pattern:
      'umarım|umarız|inşallah ..8 (*sinizdir|*sindir|olabilmişimdir|olabilmişizdir|olmuşuzdur|olmuşumdur|$youWill|yolundadır / (güzel|iyi|keyifli|hoş|rahat) (geçer|geçmiştir|geçiyordur|olur|olmuştur))',
    reach: 'match',
  },
  { name: 'ignored', pattern: 'dikkate|hesaba $refusedPassive', reach: 'match', concepts: ['refusal'] },
  {
    name: 'with-your-leave',
    pattern:
      '(izniniz|iznin|rızanız|rızan|bilginiz|haberiniz olmadan|olmaksızın / sormadan|danışmadan / haber vermeden) ..6 $negativeWe / siz|sen ..1 istemeden|onaylamadan|vermeden ..6 $negative',
    reach: 'match',
    concepts: ['restriction', 'refusal'],
  },
  // What heals and what burns: the order of steps is no matter of style.
  {
    name: 'health',
    pattern: '(ilac*|ilaç*|doktor*|hekim*|elektri*|prizi*|gaz*|sıcak|pil*|batarya*|çocu*|bebe* ..8 $dont)',
    reach: 'sentence',
    concepts: ['prohibition'],
  },
  { name: 'is-it-perhaps', pattern: 'belki ~..20 $asked', reach: 'match', concepts: ['likelihood'] },
  {
    name: 'nothing-wrong',
    pattern: 'yanlış|hata|hatalı|kusur ..1 $youDidNot',
    reach: 'match',
    concepts: ['blame'],
  },
  { name: 'not-your-fault', pattern: '*niz|*nuz|*n değil', reach: 'match', concepts: ['blame'] },
  // 'stok oldukça': as long as there is stock.
  {
    name: 'as-long-as',
    pattern:
      'stok|stoklar|stoğumuz|stoklarımız|yer|yerimiz|vakit|vaktiniz|zaman|zamanınız|ihtiyaç|ihtiyacınız|fırsat|imkan|kontenjan|açık|aktif|kapalı|geçerli|gerekli oldukça',
    reach: 'match',
    concepts: ['vague-degree'],
  },
  // A genuine condition: what may happen later is called by its name.
  {
    name: 'condition',
    pattern:
      '$problem ..3 (*rsa|*rse|*rsanız|*rseniz|*rsan|*rsen|*ysa|*sanız|varsa|olduğunda|yaşadığınızda|olması)',
    reach: 'match',
    concepts: ['problem-word'],
  },
  // 'bununla ilgili ekibimiz …': here 'ilgili' belongs to the word before.
  { name: 'about-it', pattern: '(ile|*yla|*yle|*la|*le ilgili)', reach: 'match', concepts: ['vague-agent'] },
  {
    name: 'could-not-be-better',
    pattern: 'daha ..2 olamaz|olamazdı',
    reach: 'match',
    concepts: ['inability'],
  },
  {
    name: 'somebody-else',
    pattern:
      'başka|herhangi|hiç|her|sahip|olan|olmayan|eden|etmeyen|bilen biri|birine|birisine|birisi|birini',
    reach: 'match',
    concepts: ['vague-agent'],
  },
  // Safety: the warning must stay as plain as it is.
  {
    name: 'warning',
    pattern: '(sakın|asla|kesinlikle|kimseye|kimseyle ..8 $dont|$negativeWe|$mustNot / $dont sakın)',
    reach: 'sentence',
  },
  // Thieves ask for these.
  {
    name: 'security',
    pattern:
      'şifr*|parol*|pin|pin*|cvv|cvv*|kart|kart*|para|parayı|paranızı|iba*|tanımadığınız|bilmediğiniz|şüpheli ..8 $dont',
    reach: 'clause',
    concepts: ['prohibition'],
  },
  // Law and contract: the wording is not the writer's own.
  {
    name: 'law',
    pattern:
      '(sayılı kanun|kanunu|kanunun|yasa|yasanın|yönetmelik / kanun|kanunu|mevzuat|yönetmelik|tebliğ|sözleşmesi uyarınca|gereğince|kapsamında|madde|gereği / kvkk / yasal olarak|zorunluluk)',
    reach: 'sentence',
  },
]
