/**
 * Closed word lists of Turkish. Verbs stand as stems. Whatever follows by rule (passive, compounds of a noun with
 * etmek and olmak, whose verb is a word of its own) is derived, not listed.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs that take an object in the accusative: only these turn from passive to active. */
export const TRANSITIVE_VERBS = words(`
  aç açıkla adlandır affet aktar al algıla anla anlat ara araştır arşivle artır as aş at ata atla aydınlat ayarla ayıkla ayır
  ayrıştır azalt bağışla bağla bas başar başlat bekle beklet belgele belirle belirt benimse besle biç bil bildir bilgilendir
  birleştir bırak bitir boşalt boz böl bul bulundur buluştur büyüt cevapla cezalandır çağır çal çalıştır çek çevir çıkar
  çıkart çiz çoğalt çöz çözümle dağıt de değerlendir değiştir dene denetle deneyimle dengele derle destekle detaylandır
  devral devret dile dinle diz doğrula doğrulat doldur dondur dök döndür dönüştür durdur duy duyur düşün düşür düzelt düzenle
  eğit ekle eleştir ele emret engelle ertele eşitle eşle eşleştir et etiketle etkile etkinleştir ettir faturala
  faturalandır fiyatlandır geciktir geçir genelleştir geliştir genişlet gerçekleştir gerektir getir gez gider gir giy giydir
  gizle gönder gör görevlendir görüntüle göster götür gözle gözlemle güçlendir güncelle hallet hatırla hatırlat hazırla
  hazırlat hedefle hesapla hisset hızlandır iç ısıt ısmarla ilerlet ilet ilgilendir ilişkilendir imzala imzalat incele indir
  ispatla işaretle işle işlet iste iyileştir izle kabullen kaçır kaldır kanıtla kap kapa kapat kapla kapsa kargola karıştır
  karşıla karşılaştır kat kavra kaybet kaydet kaydettir kaydır kazan kazandır kes kesinleştir kır kısalt kısıtla kilitle
  kirala kodla kolaylaştır konumlandır kopar kopyala koru koy kullan kullandır kur kurtar küçült listele mühürle neticelendir
  netleştir normalleştir numaralandır oku okut oluştur onar onayla onaylat oyala oyna öde ödet ödüllendir öğren öğret ölç
  önceliklendir öner önemse önle örnekle özelleştir özetle paketle parçala paylaş paylaştır pekiştir pişir planla postala
  programla raporla reddet sabitle sağla sakla sal san sapta sat savun say seç sergile sev seyret sez sıfırla sıfırlat sıkıştır
  sınıflandır sınırla sırala sil sildir sonlandır sonuçlandır sor sorgula soğut söyle sök sun sür sürdür süsle şaşırt şarjla
  şifrele tak taktır tamamla tamamlat tanı tanımla tanımlat tanıt tat tara tart tartış tasarla taşı taşıt tazele tekrarla temizle
  temizlet tıkla toparla topla tut tutarla tuşla tüket uçur uğurla ulaştır umursa uyar uyarla uygula uzaklaştır uzat
  üret üstlen üz ver verdir yak yakala yaklaştır yalanla yanıtla yansıt yap yapıştır yaptır yarat yasakla yatır yavaşlat yay
  yayımla yayınla yaz yazdır ye yedekle yenile yenilet yerleştir yetiştir yırt yinele yokla yolla yorumla yönet yönlendir
  yükle yükselt yürüt zannet zorla zorlaştır bitirt işit kurgula ekle tetikle durakla um çarp it
  hafiflet hapset öv sık yor bağdaştır`)

/** Verbs without an accusative object, and passives and reflexives that live a life of their own. */
export const INTRANSITIVE_VERBS = words(`
  acı acık açıl ağla ağrı ak aksa alış anlaş arın art aşın ayrıl bağır bağlan bahset bak barış basın başla başvur bat belir
  beliri benze bin bit borçlan bozul bulaş bulun buluş büyü çağla çalış çarpış çekil çekin çık çözül dağıl dalgalan
  daral davran dayan değ değin değiş denk dinlen doğ doğrul dol dolan dolaş don dön dönüş dur durul duyul düş düşül düzel eğlen
  endişelen eri eriş eskiş etkilen evlen faydalan farklılaş geç gecik gel geliş genişle gerçekleş gerek gevşe gez gezin git
  giriş gör görün görüş gözük gül güven haberleş hareketlen hastalan heyecanlan hızlan hoşlan hükmet ilerle ilgilen
  iletiş inan in iyileş kaç kal kalk kapan karar karış karşılaş katıl katlan kavuş kay kaybol kaydol kaynaklan kazı kesil
  kesinleş kilitlen kırıl kız kolaylaş kon konuş kop kork korun kurtul kuru küçül küs netleş ol olgunlaş otur öl ödün
  özen rastla sabret sakın sapla sark seğir sevin sığ sıkıl sıkış soğu sonuçlan sus sürün susa şaş tamamlan taşın takıl tanış
  tekrarlan tetiklen titre tut tüken uç uğra uğraş ulaş unut utan uy uyan uyu uyuş uzaklaş uza üre üşü üzül var varıl vazgeç
  vur yağ yakış yaklaş yan yanıl yansı yararlan yarış yat yaşa yaşlan yara yavaşla yenil yerleş yet yetin yetiş yoğunlaş yorul
  yönel yüksel yürü zorlan zedelen`)

/** The thirteen verbs of one syllable whose aorist has -Ir (Göksel & Kerslake 8.2.3.3), and short passives like them. */
export const AORIST_IR = new Set(words('al bil bul dur gel gör kal ol öl san var ver vur den kon yen'))

/** Verbs whose final t turns to d before a vowel: git- → gidiyor. Those with -et- inside a word go with et-. */
export const SOFTENING_VERBS = new Set(
  words(
    'et git tat güt affet bahset emret farket hapset hallet hisset hükmet kaybet kaydet reddet sabret seyret vazet zannet',
  ),
)

/** Nouns whose harmony their spelling hides: saat → saatte (loans with a palatal last consonant). */
export const FRONT_NOUNS = new Set(
  words(
    'saat dikkat hal ihtimal iptal kabul kontrol rol gol usul sual terminal festival hayal alkol misal kalp harf idrak infilak meşgul petrol protokol sembol menkul istikbal emsal ihmal ithal terkip',
  ),
)

/** Nouns whose last consonant softens before a vowel; k after a vowel in words of two syllables softens by rule. */
export const SOFTENING_NOUNS = new Map(
  words(`talep:talebi hesap:hesabı kitap:kitabı cevap:cevabı sebep:sebebi mektup:mektubu grup:grubu adet:adedi taksit:taksidi
  kilit:kilidi kayıt:kaydı sonuç:sonucu süreç:süreci borç:borcu ihtiyaç:ihtiyacı amaç:amacı araç:aracı ilaç:ilacı renk:rengi
  denk:dengi vakit:vakti isim:ismi resim:resmi şehir:şehri izin:izni fikir:fikri kısım:kısmı şekil:şekli hak:hakkı hat:hattı
  zam:zammı ret:reddi his:hissi kargo:kargoyu emir:emri ağaç:ağacı kart:kartı nakit:nakdi kap:kabı dip:dibi metot:metodu
  tat:tadı sabır:sabrı zihin:zihni nakil:nakli af:affı sır:sırrı ücret:ücreti şikayet:şikayeti hizmet:hizmeti bilet:bileti
  davet:daveti market:marketi internet:interneti paket:paketi e-devlet:e-devleti`).map(
    (pair) => pair.split(':') as [string, string],
  ),
)

/** Bare nouns in -I or -sI, which are not possessed: bilgi → bilgiyi, not *bilgini. */
export const NOUNS_IN_I = new Set(
  words(`bilgi ileti kapı kutu sayı yazı görüntü çağrı çizgi konu soru süre veri kuru servisi kişi müşteri eski yeni bitki
  etki tepki ilgi sevgi saygı vergi dergi yetki belli giysi takı kredi garanti tatil taksi seri yetkili kötü gemi bölü
  ürünlü abonelik batarya ölçü sürü tüketici satıcı alıcı gönderici kullanıcı sürücü yönetici yazıcı okuyucu tarayıcı sunucu
  yazılı teknisyeni koli depo kurulu hepsi bazı öğrenci görevli ilgili arkadaşı ödüllü akademi firma resmi ekşi öneri
  indirimli ayrı süreli garantili çeki fatura gezi yiyeceği işçi elçi dili iki yedi geri ileri dahi şimdi karşı aşırı dışı içi bağlı ait dolayı kendi yani ekli ilki pazartesi cumartesi salı akşamüstü ötürü beri`),
)

/** Words that often open a request; a capital on them is that of the sentence, not of a name. Folded. */
export const COMMON_FIRST_WORDS = new Set(
  words(`abone abonelik adres aktivasyon ana ara arama ariza arka asagidaki ayni ayrica banka bagaj basvuru baslamadan belge
  belgelerin bilet bilgi bilgisayar bu bunun buradan bunlar cep cihaz cuma cumartesi da daha demo depo destek devam dilekce
  diger doktor dosya duzenli e-posta eposta ek ekteki ekrandaki en eski evrak fatura form fotograf gece gelecek gelirken
  giris gonderim guncel guvenlik hasar havale hemen her hesap iade iki ilgili ilk imza indirim internet iptal is islem istek
  itiraz kan kapida kargo kart kasa katilim kayit kimlik kira konuyla kredi kullanici kullanim kurulum kurye kutu lisans
  magaza masa mesaj modem musteri muayene not numara odeme oda okul onay once oncelikle online onumuzdeki ogrenci ogle otel
  paket parola pasaport pazartesi persembe police profil program proje promosyon rapor randevu rezervasyon ruhsat sabah saat
  sali satin sayfa secim seri sepet servis sigorta siparis sistem sizden son sonra sonrasinda soz sozlesme su surucu sure tablet
  taksit talep talebin tapu tarayici tasima tekrar telefon teslim teslimat test toplanti trafik tum tutanak uc ucus ulke uyelik
  uygulama urun varis vekaletname veri vergi video yan yarin yas yazici yeni yeniden yolculuk yukaridaki yurt yuz zaman ziyaret
  bunu sunu onu o su kimligin muayeneye hasta hekim reklam panel dekont hafta ay yaz yil aksam ogleden check-in acil kalan kabin
  kodu notu pini fisi linki formu dosyayi numune paketi icerik baslik isim soyad unvan tc imzali islak onayli bir birinci ikinci kalici gecici geri resmi net acik`),
)
