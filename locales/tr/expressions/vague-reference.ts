import { express, rule, slot } from '../../contract'
import { decline } from '../morphology'
import { isFiniteForm, readings } from '../verbs'

export const vagueReference = express('vague-reference', {
  message: '“{match}” yerine neyi kastettiğinizi yazın.',
  why: 'Adı konan iş hazırlanır, kontrol edilir, tamamlanır.',
  rules: [
    rule(
      'somethings',
      `<[what: (bir|bazı|birtakım|birkaç|kimi şeyler|şeyleri / bir takım şeyler / birşeyler)]> !değil|yok|var|$doing`,
      (match) => match.edit({ what: slot('detail') }),
    ),
    rule('something', `<[what: bir şey / birşey]> ..2 $happened|eksik|yanlış $end`, (match) =>
      match.edit({ what: slot('detail') }),
    ),
    rule('that-thing', `<şu|o|bu şeyi|şeyler|şeyleri|şeyden>`),
    rule(
      'and-so-on',
      `<[tail: ((falan|filan|felan filan|falan? / vesaire|vs / ve saire / gibi şeyler|şeyleri / ıvır zıvır / gibisinden) (. &$word)?)]>`,
      (match) => {
        const before = match.sentence.tokens[match.start - 1]
        const object = /eri$/.test(match.text('tail')) && before?.kind === 'word'
        if (object) return match.between(match.start - 1, match.end, decline(before.text, 'acc'))
        return before?.key === ',' ? match.between(match.start - 1, match.end, '') : match.edit({ tail: '' })
      },
    ),
    rule('and-the-like', `$word <[tail: vb / v.b / ve benzeri] [stop: .]?> [noun: $word]`, (match) => {
      const noun = match.tokens('noun')[0]
      const isPredicate =
        noun !== undefined &&
        (/^(?:var|yok|gerekli|lazim|hazir|dahil)$/.test(noun.key) ||
          readings(noun).some((reading) => reading.known && isFiniteForm(reading)))
      return match.between(
        match.range('tail').start,
        match.range('noun').start,
        `ve ${slot('item')}${isPredicate ? '' : ' gibi'}`,
      )
    }),
  ],
  flags: [
    { bad: 'Ayarlarda bir şeyler değiştirdim.', at: 'bir şeyler', good: 'Ayarlarda {detail} değiştirdim.' },
    {
      bad: 'Gelirken fatura, garanti belgesi falan getirin.',
      at: 'falan',
      good: 'Gelirken fatura, garanti belgesi getirin.',
    },
    { bad: 'Çantada şarj aleti filan var.', at: 'filan', good: 'Çantada şarj aleti var.' },
    { bad: 'Broşür, katalog vs yolladık.', at: 'vs', good: 'Broşür, katalog yolladık.' },
    { bad: 'Hesapta bazı şeyleri güncelledik.', at: 'bazı şeyleri', good: 'Hesapta {detail} güncelledik.' },
    { bad: 'Defter, kalem gibi şeyler ücretsiz.', at: 'gibi şeyler', good: 'Defter, kalem ücretsiz.' },
    { bad: 'Pasaport vb. belgeleri ekleyin.', at: 'vb.', good: 'Pasaport ve {item} gibi belgeleri ekleyin.' },
    {
      bad: 'Panelde birseyler duzenledik, girebilirsin.',
      at: 'birseyler',
      good: 'Panelde {detail} duzenledik, girebilirsin.',
    },
    { bad: 'Sistemde bir şey oldu.', at: 'bir şey', good: 'Sistemde {detail} oldu.' },
    { bad: 'Şu şeyi bir açar mısın?', at: 'Şu şeyi' },
    { bad: 'Panele bir şey eklemişler.', at: 'bir şey', good: 'Panele {detail} eklemişler.' },
    { bad: 'Fotoğraf, video, vesaire yükleyin.', at: 'vesaire', good: 'Fotoğraf, video yükleyin.' },
    {
      bad: 'Diploma, transkript vb. evrakı taradık.',
      at: 'vb.',
      good: 'Diploma, transkript ve {item} gibi evrakı taradık.',
    },
  ],
  allows: [
    'Başka bir şey ister misiniz?',
    'Size bir şey sorabilir miyim?',
    'Her şey hazır, kapıdayız.',
    'Fatura, garanti belgesi ve kutuyu getirin.',
    'Çok şey öğrendik, teşekkürler.',
    'Başka bir şey gerekirse buradayız.',
    'Bir şeyler içmek isterseniz lobide çay var.',
  ],
})
