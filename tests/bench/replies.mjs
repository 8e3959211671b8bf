/**
 * Replies to measure on when no corpus is given: composed for this purpose, about a third of the sentences at
 * fault, as support replies are. `#` becomes a number, so that no two replies are alike.
 */
const sentences = {
  en: [
    'Thank you for writing to us about order #.',
    'I have checked the parcel with the carrier, and it left the depot this morning.',
    "We can't ship the replacement until Monday.",
    'Please send us a photo of the label, and we will arrange the pickup today.',
    'Your refund of $# reached your bank on 14 May.',
    'Unfortunately, the blue jacket is out of stock.',
    'The new charger is on its way and arrives by Friday at noon.',
    'You might be able to change the address in your account settings.',
    'Open Settings, choose Billing, and select the card that you want to use.',
    "Don't hesitate to contact us if anything is unclear.",
    'I have moved your booking to room # at no extra charge.',
    'We will get back to you soon.',
    'The invoice for March is attached to this message.',
    'It seems that the payment was declined.',
    'Your subscription renews on 1 June, and you can cancel it at any time before that day.',
    'You forgot to attach the receipt.',
    'Our technician comes to you on Tuesday between 9 and 11.',
    'I just wanted to let you know that ticket # is closed.',
    'The parcel weighs # grams and fits through most letter boxes.',
    'Both tickets are in your inbox, together with the seat numbers.',
    'We have added # points to your account.',
    'Some features are not available in your region.',
    'The warranty covers the battery for two years from the day of purchase.',
    'Is there anything else that I can look into for you today?',
  ],
  tr: [
    '# numaralı siparişinizle ilgili bize yazdığınız için teşekkür ederiz.',
    'Kargonuz bu sabah dağıtım merkezinden çıktı.',
    'Pazartesiye kadar yeni ürünü gönderemeyiz.',
    '# liralık iadeniz 14 Mayıs günü hesabınıza geçti.',
    'Maalesef mavi ceket stokta yok.',
    'Ayarlar bölümünü açıp kullanmak istediğiniz kartı seçin.',
    'Size en kısa sürede dönüş yapacağız.',
    'Mart ayının faturasını bu iletiye ekledim.',
    'Ödemeniz reddedilmiş olabilir.',
    'Teknisyenimiz salı günü saat 9 ile 11 arasında evinize gelecek.',
    'Faturayı eklemeyi unutmuşsunuz.',
    'Hesabınıza # puan ekledik.',
    'Garanti, pili satın aldığınız günden başlayarak iki yıl boyunca kapsar.',
    'Size yardımcı olabileceğim başka bir konu var mı?',
  ],
  ko: [
    '주문 번호 #에 대해 문의해 주셔서 감사합니다.',
    '상품은 오늘 아침에 물류 센터에서 출발했습니다.',
    '월요일까지는 교환 상품을 보내 드릴 수 없습니다.',
    '환불 금액 #원은 5월 14일에 입금되었습니다.',
    '죄송하지만 파란색 재킷은 품절입니다.',
    '설정에서 결제를 누르고 사용하실 카드를 선택해 주세요.',
    '빠른 시일 내에 연락드리겠습니다.',
    '3월 청구서를 이 메일에 첨부했습니다.',
    '결제가 거절된 것 같습니다.',
    '기사님이 화요일 9시에서 11시 사이에 방문합니다.',
    '영수증을 첨부하지 않으셨습니다.',
    '고객님 계정에 #포인트를 넣어 드렸습니다.',
    '보증 기간은 구매하신 날부터 2년입니다.',
    '더 도와드릴 일이 있을까요?',
  ],
  el: [
    'Σας ευχαριστούμε για το μήνυμά σας σχετικά με την παραγγελία #.',
    'Το δέμα έφυγε σήμερα το πρωί από την αποθήκη.',
    'Δεν μπορούμε να στείλουμε το νέο προϊόν μέχρι τη Δευτέρα.',
    'Η επιστροφή των # ευρώ έφτασε στην τράπεζά σας στις 14 Μαΐου.',
    'Δυστυχώς το μπλε μπουφάν έχει εξαντληθεί.',
    'Ανοίξτε τις Ρυθμίσεις και επιλέξτε την κάρτα που θέλετε να χρησιμοποιήσετε.',
    'Θα επικοινωνήσουμε μαζί σας σύντομα.',
    'Το τιμολόγιο του Μαρτίου είναι συνημμένο σε αυτό το μήνυμα.',
    'Φαίνεται ότι η πληρωμή απορρίφθηκε.',
    'Ο τεχνικός μας έρχεται την Τρίτη μεταξύ 9 και 11.',
    'Ξεχάσατε να επισυνάψετε την απόδειξη.',
    'Προσθέσαμε # πόντους στον λογαριασμό σας.',
    'Η εγγύηση καλύπτει την μπαταρία για δύο χρόνια από την ημέρα της αγοράς.',
    'Υπάρχει κάτι άλλο που μπορώ να δω για εσάς σήμερα;',
  ],
  fa: [
    'از پیام شما درباره‌ی سفارش # سپاسگزاریم.',
    'بسته‌ی شما امروز صبح از انبار فرستاده شد.',
    'تا دوشنبه نمی‌توانیم کالای تازه را بفرستیم.',
    'مبلغ # تومان روز ۱۴ اردیبهشت به حساب شما برگشت.',
    'متأسفانه کاپشن آبی موجود نیست.',
    'بخش تنظیمات را باز کنید و کارت دلخواه را برگزینید.',
    'به‌زودی با شما تماس می‌گیریم.',
    'صورت‌حساب ماه مارس را به همین پیام پیوست کردم.',
    'به نظر می‌رسد پرداخت شما رد شده است.',
    'کارشناس ما سه‌شنبه میان ساعت ۹ و ۱۱ نزد شما می‌آید.',
    'فراموش کردید رسید را پیوست کنید.',
    '# امتیاز به حساب شما افزودیم.',
    'ضمانت باتری از روز خرید تا دو سال اعتبار دارد.',
    'آیا کار دیگری هست که برای شما انجام دهم؟',
  ],
}

/** A sequence that is the same in every run: a linear congruential generator (Numerical Recipes' constants). */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state >>> 8
  }
}

/** `count` replies of three to six sentences in a language. */
export function composeReplies(language, count) {
  const pool = sentences[language]
  const next = numbers(pool.length)
  const draw = (below) => next.next().value % below
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + draw(4) }, () => pool[draw(pool.length)].replace('#', 1000 + draw(900000))).join(
      ' ',
    ),
  )
}

/** Sentences in which no pattern has a word to begin with: most of what people write. `#` becomes a number. */
const plain = [
  'Your order ships on Monday and the driver calls you at noon.',
  'Thank you for the photo, Maria.',
  'The blue lamp costs £# and comes with two bulbs.',
  'Marta answers the phone on weekdays from nine to five.',
  'Your refund of $# reached your card on 3 May.',
  'The parcel weighs # grams.',
  'Our shop in Leeds opens at ten on Sundays.',
  'The garden chairs are in the second photo.',
]

/** Plain replies of about 500 characters. */
export const composePlainReplies = (count) =>
  Array.from({ length: count }, (_, reply) =>
    Array.from({ length: 10 }, (_, sentence) =>
      plain[(reply + sentence * 3) % plain.length].replace('#', String(10 + ((reply * 7 + sentence) % 90))),
    ).join(' '),
  )
