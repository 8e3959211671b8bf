/** Verbs by what they mean in a reply. Stems. */

/** What a support team promises not to do: 'sizden şifre istemeyiz', 'verilerinizi paylaşmayız'. */
export const PROMISED = new Set([
  'iste',
  'paylaş',
  'aktar',
  'sakla',
  'unut',
  'yorul',
  'bekletme',
  'beklet',
  'uğraştır',
  'yansıt',
  'bırak',
  'vazgeç',
])

/** What a team offers, and refuses by the negative. */
export const REFUSED = new Set(
  'et ver sat sun destekle al gönder yap karşıla uygula onayla gerçekleştir sağla düzenle çalış kabullen taşı yolla üret değiştir tanı çevir'.split(
    ' ',
  ),
)

/** Passives that live on as verbs of their own: what happens by itself. */
export const HAPPENING = new Set(
  'reddedil yenil bulun görün kırıl kesil açıl çekil takıl tutul kullanıl üretil görüntülen gösteril listelen ilişkilendiril aşıl kodlan kurul yasaklan bağlan sevin üzül düşün basın öden yaşan söylen'.split(
    ' ',
  ),
)

/** What a guess is about: things that come, last, change. What people may do is a permission. */
export const GUESSED = new Set(
  'gel sür bul gecik yara değiş yaşan oluş çık uza art azal düş yansı yansıt ulaş etkile göster kaynaklan takıl tüken karış ettir artır azalt kısal bozul yavaşla hızlan yüksel iste gerek sark yol doğ düzel çöz çözül düzelt kolaylaştır hızlandır iyileştir rahatlat yaşat neden görün bit açıl kapan kesil ertelen aksa kay don etkilen uğra kaybol aş tut kop patla daral büyü küçül zorla yor engelle uzat gerektir'.split(
    ' ',
  ),
)

/** What one does in a conversation without solving anything: thanking, understanding, reading, asking. */
export const UNSOLVING = new Set(
  'anla rica dile üzül bil iste um bekle gör oku düşün san inan sevin söyle de sor hatırla tanı farket öğren anımsa duy hisset yaşa görüş zannet utan bulun ol konuş'.split(
    ' ',
  ),
)
