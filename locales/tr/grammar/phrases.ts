/** Phrases that several cells share. */
import type { Grammar } from '../../contract'

export const phrases: Grammar = {
  need: `(gerekiyor|gerekir|gerek|gerekecek|gerekmektedir|gerekecektir|gereklidir|gerekli|lazım|şart|şarttır|zorunlu|zorunludur|mecburi|mecburidir|elzem|elzemdir|zaruri|zaruridir / icap eder|ediyor|etmektedir)`,
  absent: `($resource ..1 yok|yoktur|kalmadı|kalmamıştır|bulunmuyor|bulunmamaktadır !(mi|mu|ise) / mevcut|müsait|satışta|stokta|stoklarımızda|açık|aktif|boş değil|değildir|değiliz|değilim|yok|yoktur|kalmadı|bulunmuyor|bulunmamaktadır !(mi|mu) /
    tükendi|tükenmiştir|tükenmiş|doluyuz|kapalıyız / (kontenjan|kontenjanımız|kapasite|kapasitemiz|uçuş|uçuşumuz|sefer|otelimiz|salon|salonumuz|oda|odalarımız|sınıf|kurs|liste|restoranımız|ajanda|takvim|takvimimiz|randevularımız|randevumuz|grup) ..2 dolu|doldu|doludur / (mağazamız|şubemiz|ofisimiz|deskimiz|restoranımız|servisimiz|merkezimiz|bankomuz|gişemiz|büromuz|havuz|havuzumuz|spa|salon|salonumuz) ..1 kapalı|kapalıdır /
    ($resource|stoğumuz|stoklarımız|stok bitti|bitmiş|bitmiştir / izinli|izinde|raporlu|tatilde $end / (günleri|günü|saatlerinde|saatleri|tatilinde|akşamları|bayramda) ..1 (çalışmıyor|çalışmıyoruz|çalışmamaktayız / hizmet vermiyoruz|vermiyor|veremiyoruz / açık değil|değiliz)) /
    satıştan|yayından|menüden|katalogdan kalktı|kaldırıldı|kaldırdık|çıkarıldı|çıktı / üretimi|satışı|hizmeti durduruldu|durdu|bitti|sonlandırıldı|kaldırıldı / hizmet|devre|kullanım dışı|dışında !(bırak*) / hizmete kapalı / hizmetimiz|kampanyamız|kampanya|satışımız|servisimiz (bitti|bulunmuyor|yok / sona erdi|ermiştir))`,
  // What a team refuses: verbs of offering, with their noun.
  refusedByUs:
    '(kabul|teslim|dahil|takas|tamir|iptal|geri|takip|ibraz|izin|destek|hizmet|garanti|taahhüt|onay? $refusing)',
  // What one washes one's hands of.
  notOurs: `((bizim|benim)? (sorumluluğumuzda|sorumluluğumda|sorumluluğumuz|sorumluluğum|görevimiz|görevim|işimiz|işim|konumuz|alanımız|alanım|hatamız|hatam|kusurumuz|suçumuz|suçum|kabahatimiz|yetkimizde|yetkimde|kontrolümüzde|departmanımız|birimimiz|birimimizde|departmanımızda|şubemizde|tarafımızda) (dahilinde)? (değil|değildir) / (bizi|beni) (ilgilendirmez|ilgilendirmiyor|bağlamaz|bağlamıyor) / (bizimle|benimle|ekibimizle|şirketimizle) (ilgili|alakalı) değil|değildir / (yetkimiz|yetkim|sorumluluğumuz|sorumluluğum) (yok|yoktur|bulunmuyor|bulunmamaktadır|dışında|dışındadır) / bizim? (bizden|tarafımızdan) (kaynaklanmıyor|kaynaklanmamaktadır / kaynaklı|kaynaklanan ..2 değil) / sorumlu değiliz|değilim|tutulamayız / (biz|ben) bakmıyoruz|bakmıyorum|karışmıyoruz)`,
  // Figures.
  numeral:
    'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|birkaç|yarım',
  unit: 'dakika|saat|gün|günü|hafta|ay|yıl|saniye|sn|dk',
  // What cannot be had, and what can.
  cannot: `($unable / erişimim|erişimimiz yok|bulunmuyor / (mümkün|olanaklı|olası / söz konusu) değil|değildir|görünmüyor|olmuyor|olamıyor|olmayacak|olmayacaktır|olamaz /
    imkansız|imkânsız|imkansızdır / imkan|imkanı|imkanımız|imkanım|imkanınız|olanağı|olanağımız|şansımız|şansım|şansınız yok|yoktur|bulunmuyor|bulunmamaktadır|kalmadı)`,
  refused: `($denied / yok|yoktur / mümkün|geçerli|mevcut|aktif değil|değildir)`,
  offer: `($youCan|$weWill|$weCan|$please|uygun|müsait|mevcut|var|açık|hazır|açığız|mümkün !değil)`,
  notKnowing:
    'bilmiyorum|bilmiyoruz|bilemiyorum|bilemiyoruz|bilmem|bilmeyiz|bilemem|bilemeyiz|bilmiyordum|bilmemekteyiz|bilememekteyiz|bilemedim|bilemedik',
  think:
    '(düşünüyorum|düşünüyoruz|sanıyorum|sanıyoruz|zannediyorum|zannediyoruz|inanıyorum|inanıyoruz|umuyorum|umuyoruz|umarım|varsayıyorum|varsayıyoruz|sanmaktayız|düşünmekteyiz / tahmin ediyorum|ediyoruz|etmekteyiz|ederim / ümit ediyorum|ediyoruz / zannetmekteyiz)',
  trying:
    '(çalışalım|çalışayım|düşünüyoruz|düşünüyorum|çalışıyoruz|çalışıyorum|çalışacağız|çalışacağım|çalışırız|çalışırım|çalışmaktayız|uğraşıyoruz|uğraşıyorum|uğraşacağız|uğraşırız|çabalıyoruz|çabalıyorum|çabalayacağız|umuyoruz|umuyorum|hedefliyoruz|hedefliyorum|planlıyoruz|planlıyorum|deneyeceğiz|deneyeceğim|deneriz|denerim|deniyoruz|amaçlıyoruz / gayret|ümit|umut|niyet ediyoruz|ediyorum|edeceğiz|edeceğim|ederiz|ederim / çalışacak|çalışacaklar|çalışacaktır / çaba|özen|gayret gösteriyoruz|göstereceğiz|gösteririz|gösteriyorum)',
  giveWord: 'söz|garanti',
}
