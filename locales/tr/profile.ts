import type { LanguageProfile } from '../profile'

/** Turkish, with or without its own letters: "siparişiniz" and "siparisiniz" are one word here. */
export const profile: LanguageProfile = {
  code: 'tr',
  script: 'Latn',
  letters: 'ğışİçöü',
  functionWords: `
    ve veya ya da de ki bir bu şu o ben sen biz siz bana sana size sizi sizin sizden bize bizim bizi için ile gibi
    kadar göre sonra önce hemen şimdi bugün yarın dün artık henüz hâlâ daha en çok az her hiç hiçbir tüm bazı diğer
    başka aynı yeni son ilk ek sadece yalnızca lütfen tamam evet hayır merhaba merhabalar selam hoş geldiniz teşekkür
    teşekkürler ederim ederiz maalesef üzgünüm üzgünüz özür rica var yok değil mi mı mu mü misiniz mısınız musunuz
    müsünüz misin ama ancak fakat çünkü eğer ise olarak olan oldu olur olacak olabilir olduğu ne nasıl neden hangi şey
    tarafından hakkında ilgili an öne onu ona te ta den dan ten tan yi yu ye nin nun sipariş siparişiniz siparişinizi kargo iade iptal
    müşteri hesap hesabınız ürün ücret gün günü günler hafta ay saat fatura ödeme e-posta sayın bey hanım iyi ediyoruz
    edebilirsiniz geçerli geçersiz dosya sayfa hata zaten tekrar destek
    tebrikler harika elbette tabii peki güzel saygılarımızla`,
  endings: `
    iz uz yi ini unu yor iyor uyor miyor muyor yorum yoruz iyoruz lar ler ları leri ların lerin lara lere dan den inde unda ında una ına ine mış
    miş muş dır dir dur tır lir ilir bilir rsiniz rsin yiz nır nin nın nun rin yin yın mek mak ecek acak eceğiz acağız masi mesi meyi maya
    mez maz emez amaz emedi amadı ildi indi andı ladı tırdı madı medi dik duk rken yla yle lik luk siz sin sun rsa rse dığı azsa ezse zun zın zin sını sini sunu rır rir rak rek dim dum
    tim rım rum kın mda mde daki deki lıdır ası esi`,
  abbreviations: `
    sn. dr. prof. doç. av. op. uzm. yrd. öğr. bkz. örn. ör. mah. cad. sok. sk. blv. bul. apt. tel. faks. san. tic.
    ltd. şti. a.ş hz. müd. no vb vs vd dk sa ort yakl m.ö. m.s. yy max min`,
}
