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
    pattern: '$neverDone',
    reach: 'clause',
    concepts: ['refusal', 'restriction', 'inability'],
  },
  {
    name: 'nothing-charged',
    pattern:
      '(çekim|kesinti|tahsilat|ücret|ücreti|komisyon|masraf|bedel|reklam|taahhüt|ceza ..3 $denied / ücret|komisyon|masraf|taahhüt yok)',
    reach: 'clause',
    concepts: ['refusal', 'restriction', 'inability', 'cost', 'unavailability'],
  },
  {
    name: 'nobody-else',
    pattern: 'kimse|başkası|başkaları|kişiler|kişilerle ..8 $denied',
    reach: 'sentence',
    concepts: ['refusal', 'restriction', 'inability'],
  },
  // 'stok oldukça': as long as there is stock.
  {
    name: 'as-long-as',
    pattern:
      'stok|stoklar|stoğumuz|stoklarımız|yer|yerimiz|vakit|vaktiniz|zaman|zamanınız|ihtiyaç|ihtiyacınız|fırsat|imkan|kontenjan oldukça',
    reach: 'match',
    concepts: ['vague-degree'],
  },
  // A genuine condition: what may happen later is called by its name.
  {
    name: 'condition',
    pattern:
      '$problem ..2 (olursa|varsa|olduğunda|çıkarsa|yaşarsanız|yaşarsan|yaşadığınızda|olması|kalmadıysa)',
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
    pattern: 'başka|herhangi|hiç|her biri|birine|birisine|birisi|birini',
    reach: 'match',
    concepts: ['vague-agent'],
  },
  // Safety: the warning must stay as plain as it is.
  {
    name: 'warning',
    pattern: '(sakın|asla|kesinlikle|kimseye|kimseyle ..8 $dont|$negativeWe|$mustNot / $dont sakın)',
    reach: 'sentence',
  },
  // Law and contract: the wording is not the writer's own.
  {
    name: 'law',
    pattern:
      '(sayılı kanun|kanunu|kanunun|yasa|yasanın|yönetmelik / kanun|kanunu|mevzuat|yönetmelik|tebliğ|sözleşmesi uyarınca|gereğince|kapsamında|madde|gereği / kvkk / yasal olarak|zorunluluk)',
    reach: 'sentence',
  },
]
