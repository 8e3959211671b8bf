/** Phrases that several cells share. */
import type { Grammar } from '../../contract'

export const phrases: Grammar = {
  lacks: 'yok|yoktur|kalmadı|kalmamış|kalmamıştır|bulunmuyor|bulunmamaktadır',
  isNot: 'değil|değildir|değiliz|değilim',
  need: `(gerekiyor|gerekir|gerek|gerekecek|gerekmekte|gerekmektedir|gerekecektir|gereklidir|gerekli|lazım|şart|şarttır|zorunlu|zorunludur|mecburi|mecburidir|elzem|elzemdir|zaruri|zaruridir / icap eder|ediyor|etmektedir)`,
  absent: `($resource ..2 $lacks !(mi|mu|ise) / mevcut|müsait|satışta|stokta|stoklarımızda|açık|aktif|baskıda|üretimde|menüde|listede $isNot|$lacks !(mi|mu) /
    tükendi|tükenmiştir|tükenmiş|doluyuz|kapalıyız / $clause $word $word? !(sorun*|gere*|ihtiyaç|borç|borcun*|şüphe*|eksi*|engel*|geç|geri|aç|uzak) $word kalmadı|kalmamış / elimizde|elimde|bizde|depoda|depomuzda|rafta|mutfakta kalmadı|kalmamış / stoklarda|stokta|stoklarımızda görünmüyor / (şu an|anda|sıralar / şimdilik) yok|yoktur / ($resource|otelimiz|salon|salonumuz|sınıf|kurs|liste|restoranımız|ajanda|takvim|takvimimiz|grup) ..2 (dolu|rezerve|doldu|doludur|dolmuş|dolmuştur &$end) / (mağazamız|şubemiz|ofisimiz|deskimiz|restoranımız|servisimiz|merkezimiz|bankomuz|gişemiz|büromuz|havuz|havuzumuz|spa|salon|salonumuz) ..1 (kapalı|kapalıdır &$end) /
    ($resource bitti|bitmiş|bitmiştir / izinli|izinde|raporlu|tatilde $end / (günleri|günü|saatlerinde|saatleri|tatilinde|akşamları|bayramda) ..1 (çalışmıyor|çalışmıyoruz|çalışmamaktayız / hizmet vermiyoruz|vermiyor|veremiyoruz / açık değil|değiliz)) /
    satıştan|yayından|menüden|katalogdan|üretimden|listeden kalktı|kaldırıldı|kaldırdık|çıkarıldı|çıktı / üretimi|satışı|hizmeti durduruldu|durdu|bitti|sonlandırıldı|kaldırıldı / hizmet|devre|kullanım dışı|dışında !(bırak*) / hizmete kapalı / hizmetimiz|kampanyamız|kampanya|satışımız|servisimiz (bitti|bulunmuyor|yok / sona erdi|ermiştir))`,
  // What a team refuses: verbs of offering, with their noun.
  refusedByUs:
    '(kabul|teslim|dahil|takas|tamir|iptal|geri|takip|ibraz|izin|destek|hizmet|garanti|taahhüt|onay? $refusing)',
  // What one washes one's hands of.
  notOurs: `((bizim|benim)? $ours ..2 (değil|değildir|dışında|dışındadır) / (bizim|benim)? ..2 (ilgimiz|ilgim|alakamız|alakam) $lacks / sorumlusu|muhatabı|sebebi biz|ben $isNot / bizlik|benlik bir? ..1 değil|yok / (bana|bize) (bakmıyor|bakmaz / (ait|bağlı) değil) / biz|ben !de|da !(bilmiyoruz|bilmiyorum) $negativeWe / (bizi|beni) (ilgilendirmez|ilgilendirmiyor|bağlamaz|bağlamıyor) / (bizimle|benimle|ekibimizle|şirketimizle) (ilgili|alakalı) değil|değildir / (yetkimiz|yetkim|sorumluluğumuz|sorumluluğum) $lacks / bizim? (bizden|tarafımızdan) (kaynaklanmıyor|kaynaklanmamaktadır / kaynaklı|kaynaklanan ..2 değil) / bizim|benim|bende|bizde değil &$end / (elimizden|elimden) bu kadar|kadarı ..1 (geliyor|gelir) / (bizim tarafta / bizde|tarafımızda) ..2 (sorun|hata|problem|kusur|arıza|aksaklık) yok / sorumlu değiliz|değilim|tutulamayız)`,
  // Figures.
  numeral:
    'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|birkaç|yarım',
  unit: 'dakika|saat|gün|günü|hafta|ay|yıl|saniye|sn|dk',
  // What cannot be had, and what can.
  cannot: `($unable / erişimim|erişimimiz yok|bulunmuyor / (mümkün|olanaklı|olası / söz konusu / imkan|olanak dahilinde) değil|değildir|görünmüyor|olmuyor|olamıyor|olmayacak|olmayacaktır|olamaz /
    imkansız|imkansızdır|olanaksız|olanaksızdır / imka*|olanağ*|şansımız|şansım|şansınız|yolu $lacks / *ecek|*acak (durumda|konumda|yetkide değiliz|değilim|değil / durumumuz|durumum yok))`,
  refused: `($denied / yok|yoktur / mümkün|geçerli|mevcut|aktif değil|değildir)`,
  offer: `($youCan|$weWill|$weCan|$please|(uygun|müsait|mevcut|var|açık|hazır|açığız|mümkün|boş &$end))`,
  think: '($hold|umarım / tahmin|ümit $strive)',
  trying: '($try / gayret|ümit|umut|niyet|çaba|özen $strive / çalışacak|çalışacaklar|çalışacaktır)',
  giveWord: 'söz|garanti',
}
