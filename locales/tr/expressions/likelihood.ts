import { express, rule } from '../../contract'

export const likelihood = express('likelihood', {
  message: '“{match}” sözünü çıkarın ya da kesin bilgiyi öğrenip yazın.',
  why: 'Olasılık bildiren söz, bilginin doğruluğunu gölgeler.',
  rules: [
    rule(
      'in-all-likelihood',
      `<[cue: (belki de? / muhtemelen|galiba|herhalde|heralde|olasılıkla|ihtimalle|umarım|umarız|inşallah|inşaallah|umuyorum|umuyoruz ki? / (büyük|yüksek|kuvvetle|her|kuvvetli) (ihtimalle|olasılıkla|ihtimal|muhtemel) / ihtimal (o|odur) ki / ihtimal|olasılık dahilinde / büyük bir ihtimalle|olasılıkla / temennimiz|dileğimiz (odur|şudur)? ki / umut ediyoruz|ediyorum|ederiz ki?)] ,?>`,
      (match) => {
        // 'Birisi, muhtemelen siz, …': in brackets of commas the words would lose their sense.
        const { tokens } = match.sentence
        const isInserted = tokens[match.start - 1]?.key === ',' && tokens[match.end + 1]?.key === ','
        return isInserted ? undefined : match.edit({ cue: '' })
      },
    ),
    rule(
      'chance',
      `<(ihtimali|olasılığı|ihtimal|olasılık var|yüksek|vardır|düşük|bulunuyor / muhtemel|muhtemeldir|olası|olasıdır $end)>`,
    ),
  ],
  flags: [
    { bad: 'Belki modem fişi gevşek.', at: 'Belki', good: 'Modem fişi gevşek.' },
    { bad: 'Kurye muhtemelen zile basmış.', at: 'muhtemelen', good: 'Kurye zile basmış.' },
    {
      bad: 'Tarife büyük ihtimalle mart ayında başlıyor.',
      at: 'büyük ihtimalle',
      good: 'Tarife mart ayında başlıyor.',
    },
    { bad: 'Galiba kod küçük harf istiyor.', at: 'Galiba', good: 'Kod küçük harf istiyor.' },
    { bad: 'Umarım yeni oda beklentinizi karşılar.', at: 'Umarım', good: 'Yeni oda beklentinizi karşılar.' },
    { bad: 'Herhalde fis yaziciya sikismis.', at: 'Herhalde', good: 'Fis yaziciya sikismis.' },
    { bad: 'İnşallah hattınız yarın açılır.', at: 'İnşallah', good: 'Hattınız yarın açılır.' },
    { bad: 'Yarın kar ihtimali var.', at: 'ihtimali var' },
    { bad: 'Ihtimal o ki sayac donmus.', at: 'Ihtimal o ki', good: 'Sayac donmus.' },
  ],
  allows: [
    'Kesin tarih 4 Şubat.',
    'Dileğimiz sizi yeniden ağırlamak.',
    'Umut Bey paketinizi hazırladı.',
    'Olası her soruda yanınızdayız.',
    'Hava tahminine göre uçuşlar zamanında.',
    'Olasılık hesabı dersinin notu sistemde.',
    'Umarım iyisinizdir.',
    'Umarım tatiliniz güzel geçer.',
    'Umarım keyifli bir gün geçirirsiniz.',
    'Umarız yolculuğunuz keyifli geçmiştir.',
    'Umarım her şey yolundadır.',
  ],
})
