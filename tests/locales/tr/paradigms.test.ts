import { describe, expect, it } from 'vitest'
import { analyse, inflect, type VerbFeatures } from '../../../locales/tr/morphology'
import { asAscii, fold } from '../../../locales/tr/normalise'

const US = { polarity: 'pos', person: '1pl' } as const
const FORMS: Record<string, VerbFeatures> = {
  prog: { ...US, form: 'prog' },
  aor: { ...US, form: 'aor' },
  past: { ...US, form: 'past' },
  fut: { ...US, form: 'fut' },
  able: { ...US, form: 'aor', ability: true },
  unable: { polarity: 'neg', ability: true, form: 'prog', person: '1pl' },
  once: { polarity: 'pos', form: 'IncA' },
  ask: { polarity: 'pos', form: 'imp', person: '2pl' },
}

/** One row for each kind of stem: harmony, vowel ends, softening, narrowing, irregular aorists, demek and yemek. */
const ROWS = `
gönder gönderiyoruz göndeririz gönderdik göndereceğiz gönderebiliriz gönderemiyoruz gönderince gönderin
yap yapıyoruz yaparız yaptık yapacağız yapabiliriz yapamıyoruz yapınca yapın
sor soruyoruz sorarız sorduk soracağız sorabiliriz soramıyoruz sorunca sorun
çöz çözüyoruz çözeriz çözdük çözeceğiz çözebiliriz çözemiyoruz çözünce çözün
kes kesiyoruz keseriz kestik keseceğiz kesebiliriz kesemiyoruz kesince kesin
aç açıyoruz açarız açtık açacağız açabiliriz açamıyoruz açınca açın
tut tutuyoruz tutarız tuttuk tutacağız tutabiliriz tutamıyoruz tutunca tutun
düş düşüyoruz düşeriz düştük düşeceğiz düşebiliriz düşemiyoruz düşünce düşün
al alıyoruz alırız aldık alacağız alabiliriz alamıyoruz alınca alın
bil biliyoruz biliriz bildik bileceğiz bilebiliriz bilemiyoruz bilince bilin
bul buluyoruz buluruz bulduk bulacağız bulabiliriz bulamıyoruz bulunca bulun
dur duruyoruz dururuz durduk duracağız durabiliriz duramıyoruz durunca durun
gel geliyoruz geliriz geldik geleceğiz gelebiliriz gelemiyoruz gelince gelin
gör görüyoruz görürüz gördük göreceğiz görebiliriz göremiyoruz görünce görün
kal kalıyoruz kalırız kaldık kalacağız kalabiliriz kalamıyoruz kalınca kalın
ol oluyoruz oluruz olduk olacağız olabiliriz olamıyoruz olunca olun
öl ölüyoruz ölürüz öldük öleceğiz ölebiliriz ölemiyoruz ölünce ölün
san sanıyoruz sanırız sandık sanacağız sanabiliriz sanamıyoruz sanınca sanın
var varıyoruz varırız vardık varacağız varabiliriz varamıyoruz varınca varın
ver veriyoruz veririz verdik vereceğiz verebiliriz veremiyoruz verince verin
vur vuruyoruz vururuz vurduk vuracağız vurabiliriz vuramıyoruz vurunca vurun
et ediyoruz ederiz ettik edeceğiz edebiliriz edemiyoruz edince edin
git gidiyoruz gideriz gittik gideceğiz gidebiliriz gidemiyoruz gidince gidin
tat tadıyoruz tadarız tattık tadacağız tadabiliriz tadamıyoruz tadınca tadın
kaydet kaydediyoruz kaydederiz kaydettik kaydedeceğiz kaydedebiliriz kaydedemiyoruz kaydedince kaydedin
reddet reddediyoruz reddederiz reddettik reddedeceğiz reddedebiliriz reddedemiyoruz reddedince reddedin
affet affediyoruz affederiz affettik affedeceğiz affedebiliriz affedemiyoruz affedince affedin
hisset hissediyoruz hissederiz hissettik hissedeceğiz hissedebiliriz hissedemiyoruz hissedince hissedin
kaybet kaybediyoruz kaybederiz kaybettik kaybedeceğiz kaybedebiliriz kaybedemiyoruz kaybedince kaybedin
düzelt düzeltiyoruz düzeltiriz düzelttik düzelteceğiz düzeltebiliriz düzeltemiyoruz düzeltince düzeltin
anlat anlatıyoruz anlatırız anlattık anlatacağız anlatabiliriz anlatamıyoruz anlatınca anlatın
unut unutuyoruz unuturuz unuttuk unutacağız unutabiliriz unutamıyoruz unutunca unutun
ilet iletiyoruz iletiriz ilettik ileteceğiz iletebiliriz iletemiyoruz iletince iletin
kapat kapatıyoruz kapatırız kapattık kapatacağız kapatabiliriz kapatamıyoruz kapatınca kapatın
başla başlıyoruz başlarız başladık başlayacağız başlayabiliriz başlayamıyoruz başlayınca başlayın
bekle bekliyoruz bekleriz bekledik bekleyeceğiz bekleyebiliriz bekleyemiyoruz bekleyince bekleyin
söyle söylüyoruz söyleriz söyledik söyleyeceğiz söyleyebiliriz söyleyemiyoruz söyleyince söyleyin
oyna oynuyoruz oynarız oynadık oynayacağız oynayabiliriz oynayamıyoruz oynayınca oynayın
iste istiyoruz isteriz istedik isteyeceğiz isteyebiliriz isteyemiyoruz isteyince isteyin
öde ödüyoruz öderiz ödedik ödeyeceğiz ödeyebiliriz ödeyemiyoruz ödeyince ödeyin
ara arıyoruz ararız aradık arayacağız arayabiliriz arayamıyoruz arayınca arayın
hazırla hazırlıyoruz hazırlarız hazırladık hazırlayacağız hazırlayabiliriz hazırlayamıyoruz hazırlayınca hazırlayın
güncelle güncelliyoruz güncelleriz güncelledik güncelleyeceğiz güncelleyebiliriz güncelleyemiyoruz güncelleyince güncelleyin
oku okuyoruz okuruz okuduk okuyacağız okuyabiliriz okuyamıyoruz okuyunca okuyun
yürü yürüyoruz yürürüz yürüdük yürüyeceğiz yürüyebiliriz yürüyemiyoruz yürüyünce yürüyün
taşı taşıyoruz taşırız taşıdık taşıyacağız taşıyabiliriz taşıyamıyoruz taşıyınca taşıyın
tanı tanıyoruz tanırız tanıdık tanıyacağız tanıyabiliriz tanıyamıyoruz tanıyınca tanıyın
koru koruyoruz koruruz koruduk koruyacağız koruyabiliriz koruyamıyoruz koruyunca koruyun
uyu uyuyoruz uyuruz uyuduk uyuyacağız uyuyabiliriz uyuyamıyoruz uyuyunca uyuyun
büyü büyüyoruz büyürüz büyüdük büyüyeceğiz büyüyebiliriz büyüyemiyoruz büyüyünce büyüyün
de diyoruz deriz dedik diyeceğiz diyebiliriz diyemiyoruz deyince deyin
ye yiyoruz yeriz yedik yiyeceğiz yiyebiliriz yiyemiyoruz yiyince yiyin
çalış çalışıyoruz çalışırız çalıştık çalışacağız çalışabiliriz çalışamıyoruz çalışınca çalışın
kullan kullanıyoruz kullanırız kullandık kullanacağız kullanabiliriz kullanamıyoruz kullanınca kullanın
öğren öğreniyoruz öğreniriz öğrendik öğreneceğiz öğrenebiliriz öğrenemiyoruz öğrenince öğrenin
konuş konuşuyoruz konuşuruz konuştuk konuşacağız konuşabiliriz konuşamıyoruz konuşunca konuşun
görüş görüşüyoruz görüşürüz görüştük görüşeceğiz görüşebiliriz görüşemiyoruz görüşünce görüşün
değiştir değiştiriyoruz değiştiririz değiştirdik değiştireceğiz değiştirebiliriz değiştiremiyoruz değiştirince değiştirin
bildir bildiriyoruz bildiririz bildirdik bildireceğiz bildirebiliriz bildiremiyoruz bildirince bildirin
durdur durduruyoruz dururuz! durdurduk durduracağız durdurabiliriz durduramıyoruz durdurunca durdurun
döndür döndürüyoruz döndürürüz döndürdük döndüreceğiz döndürebiliriz döndüremiyoruz döndürünce döndürün
paylaş paylaşıyoruz paylaşırız paylaştık paylaşacağız paylaşabiliriz paylaşamıyoruz paylaşınca paylaşın
çek çekiyoruz çekeriz çektik çekeceğiz çekebiliriz çekemiyoruz çekince çekin
bırak bırakıyoruz bırakırız bıraktık bırakacağız bırakabiliriz bırakamıyoruz bırakınca bırakın
`
  .trim()
  .split('\n')
  .map((line) => line.replace('dururuz!', 'durdururuz').split(' '))

describe('Turkish verbs', () => {
  it('has a row for sixty verbs and more', () => expect(ROWS.length).toBeGreaterThanOrEqual(60))

  it.each(ROWS.map((row) => [row[0] as string, row.slice(1)] as const))('inflects %s', (stem, expected) => {
    expect(Object.values(FORMS).map((form) => inflect({ ...form, stem }))).toEqual(expected)
  })

  it.each(ROWS.map((row) => [row[0] as string]))('reads every form of %s back, in ASCII too', (stem) => {
    for (const form of Object.values(FORMS)) {
      const word = inflect({ ...form, stem })
      for (const spelling of [word, asAscii(word), word.charAt(0).toUpperCase() + word.slice(1)]) {
        const found = analyse(spelling).some((reading) =>
          Object.entries({ ...form, stem }).every(
            ([name, value]) => reading[name as keyof VerbFeatures] === value,
          ),
        )
        expect(found, `${spelling} as ${stem}`).toBe(true)
      }
    }
  })

  it.each([
    ['gönderemiyoruz', 'gonderemiyoruz'],
    ['İPTAL', 'iptal'],
    ['KAPISI', 'kapisi'],
    ['Hâlâ', 'hala'],
  ])('folds %s', (word, folded) => expect(fold(word)).toBe(folded))

  it('makes none of the forms that must not appear', () => {
    const wrong = new Set(
      'gitiyoruz gidtik edtik etiyoruz etecek tatıyoruz başlayıyoruz bekleyiyoruz söylıyoruz oynıyoruz okuyuyoruz diyince deyecek yeyecek yeyor deyor alarız bilerız gelerız verereiz varariz olarız duraruz görerız kalarız sanarız düzeldiyoruz anladıyoruz unuduyoruz gönderemeyoruz taşıyıyoruz başlıyacağız bekliyeceğiz ödüyeceğiz'.split(
        ' ',
      ),
    )
    for (const [stem] of ROWS)
      for (const form of Object.values(FORMS))
        expect(wrong).not.toContain(inflect({ ...form, stem: stem as string }))
  })

  it.each([
    ['gönderilemediğinden', 'gönderil'],
    ['iletildi', 'iletil'],
    ['okunmuş', 'okun'],
    ['edilmektedir', 'edil'],
    ['sunulamamaktadır', 'sunul'],
    ['kaybedilmiş', 'kaybedil'],
    ['düzeltilecek', 'düzeltil'],
  ])('sees the passive in %s', (word, stem) => {
    const [reading] = analyse(word)
    expect(reading?.stem).toBe(stem)
    expect(reading?.activeStem).toBeDefined()
  })

  it.each([
    ['okusaydınız', { stem: 'oku', form: 'cond', copula: 'past', person: '2pl' }],
    ['gönderseydik', { stem: 'gönder', form: 'cond', copula: 'past', person: '1pl' }],
    ['unutmuştunuz', { stem: 'unut', form: 'evid', copula: 'past', person: '2pl' }],
  ])('reads the past in %s', (word, features) => expect(analyse(word)[0]).toMatchObject(features))

  it('takes the longer stem where a negative could be an inability', () =>
    expect(analyse('doğrulamamışsınız')[0]).toMatchObject({
      stem: 'doğrula',
      polarity: 'neg',
      person: '2pl',
    }))

  it.each(['numarası', 'değil', 'kargo', '', 'A', 'x'.repeat(500), '😀'])('takes %s for no verb', (word) => {
    expect(analyse(word).filter((reading) => reading.known)).toEqual([])
  })
})
