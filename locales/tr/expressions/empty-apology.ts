import { express, rule } from '../../contract'

const APOLOGY =
  '(özür dileriz|dilerim|diliyoruz|diliyorum / üzgünüz|üzgünüm / kusura|kusurumuza bakmayın|bakmayınız|bakma / özürlerimizi (sunarız|sunuyoruz|iletiriz) / affınıza sığınırız|sığınıyoruz|sığınırım / affola|affedin / affınızı (diliyoruz|dileriz / rica ederiz) / bağışlayın)'

export const emptyApology = express('empty-apology', {
  message: '“{match}” kalıbının yerine anlayış için teşekkür edin, ne yaptığınızı söyleyin.',
  why: 'Kalıp özür içten gelmez; atılan adım ve teşekkür gelir.',
  rules: [
    rule(
      'for-the-trouble',
      `<[gone: (çok|tekrar|tüm|bütün)? (yaşanan|yaşadığınız|yaşattığımız|oluşan|verdiğimiz|vermiş|olduğumuz|sebep|neden|bu|söz|yol)? ..3 $trouble (için|ötürü|dolayı|nedeniyle|sebebiyle|adına|yüzünden) (sizden|çok|gerçekten|tekrar|içtenlikle|şimdiden)? ${APOLOGY} lütfen?]>`,
      (match) => {
        const { start, end } = match.range('gone')
        const [after] = match.sentence.tokens.slice(end)
        if (
          after &&
          after.key === ',' &&
          !/[A-ZÇĞİÖŞÜ\ue000-\uf8ff]/.test(match.sentence.tokens[end + 1]?.text.charAt(0) ?? '')
        )
          return match.between(start, end, '')
        const thanks = /[mM]$/.test(match.text('gone')) ? 'ederim' : 'ederiz'
        return match.between(start, end, `anlayışınız için teşekkür ${thanks}`)
      },
      { covers: true },
    ),
    rule(
      'if-we-troubled-you',
      `<[gone: (rahatsızlık|sıkıntı|zahmet (verdiysek|verdiysem|yaşattıysak) / (mağdur|rahatsız) (ettiysek|ettiysem / ettiğimiz|ettiğim için)) ${APOLOGY}]>`,
      undefined,
      { covers: true },
    ),
    rule(
      'bear-with-us',
      `<[gone: (lütfen)? kusura|kusurumuza bakmayın|bakmayınız|bakma] ((,|;|.)? [but: ama|fakat|ancak])?> (,|;|.)? $any`,
      (match) => match.edit({ gone: '', but: '' }),
    ),
    rule(
      'sorry-in-passing',
      `$clause <[gone: (çok|gerçekten? özür dilerim|dileriz|diliyorum|diliyoruz / pardon)]> ,|;|. $any`,
      (match) => match.edit({ gone: '' }),
    ),
    rule(
      'whole',
      `$start <[gone: (çok|gerçekten|tekrar)? (özür dilerim|dileriz|diliyorum|diliyoruz / lütfen? kusura bakmayın|bakma|bakmayınız)]> $stop`,
      (match) =>
        match.edit({
          gone: /[mM]$/.test(match.text('gone'))
            ? 'anlayışınız için teşekkür ederim'
            : 'anlayışınız için teşekkür ederiz',
        }),
    ),
  ],
  flags: [
    {
      bad: 'Yaşanan aksaklık için özür dileriz.',
      at: 'Yaşanan aksaklık için özür dileriz',
      good: 'Anlayışınız için teşekkür ederiz.',
    },
    {
      bad: 'Verdiğimiz rahatsızlıktan dolayı üzgünüz, hattınız 16.00 itibarıyla açık.',
      at: 'Verdiğimiz rahatsızlıktan dolayı üzgünüz',
      good: 'Hattınız 16.00 itibarıyla açık.',
    },
    {
      bad: 'Kusura bakmayın, faturanızı yeniden gönderdim.',
      at: 'Kusura bakmayın',
      good: 'Faturanızı yeniden gönderdim.',
    },
    { bad: 'Özür dilerim, kodu şimdi yolladım.', at: 'Özür dilerim', good: 'Kodu şimdi yolladım.' },
    { bad: 'Çok özür dileriz!', at: 'Çok özür dileriz', good: 'Anlayışınız için teşekkür ederiz!' },
    {
      bad: 'Oluşan olumsuzluklardan ötürü affınıza sığınırız, Sayın {{ad}}.',
      at: 'Oluşan olumsuzluklardan ötürü affınıza sığınırız',
      good: 'Anlayışınız için teşekkür ederiz, Sayın {{ad}}.',
    },
    {
      bad: 'Mağduriyetiniz için üzgünüz.',
      at: 'Mağduriyetiniz için üzgünüz',
      good: 'Anlayışınız için teşekkür ederiz.',
    },
    {
      bad: 'Bu karışıklık için özür dilerim.',
      at: 'Bu karışıklık için özür dilerim',
      good: 'Anlayışınız için teşekkür ederim.',
    },
    {
      bad: 'Yasadiginiz sikinti icin ozur dileriz.',
      at: 'Yasadiginiz sikinti icin ozur dileriz',
      good: 'Anlayisiniz icin tesekkur ederiz.',
    },
    { bad: 'Rahatsızlık verdiysek özür dileriz.', at: 'Rahatsızlık verdiysek özür dileriz' },
    {
      bad: 'Yaşanan aksaklıktan ötürü özürlerimizi sunarız.',
      at: 'Yaşanan aksaklıktan ötürü özürlerimizi sunarız',
      good: 'Anlayışınız için teşekkür ederiz.',
    },
    {
      bad: 'Verdiğimiz rahatsızlıktan ötürü affınızı dileriz.',
      at: 'Verdiğimiz rahatsızlıktan ötürü affınızı dileriz',
      good: 'Anlayışınız için teşekkür ederiz.',
    },
    {
      bad: 'Doğabilecek aksaklıklardan dolayı şimdiden özür dileriz.',
      at: 'Doğabilecek aksaklıklardan dolayı şimdiden özür dileriz',
      good: 'Anlayışınız için teşekkür ederiz.',
    },
    { bad: 'Sizi mağdur ettiğimiz için özür dileriz.', at: 'mağdur ettiğimiz için özür dileriz' },
  ],
  allows: [
    'Çorbanız soğuk geldi, bunun için özür dilerim.',
    'Yanlış beden gönderdiğimiz için özür dileriz, doğrusu bugün yolda.',
    'Sabrınız için teşekkür ederiz.',
    'Bavulunuzun kırılmasına çok üzüldüm.',
    'Özür mektubunuz elimize ulaştı.',
    'Sizi iki kez aradığımız için özür dilerim.',
    'Yanlış renk gönderdiğimiz için özür dileriz.',
    'Faturanızı iki kez kestiğimiz için özür dilerim, ikincisini sildim.',
  ],
})
