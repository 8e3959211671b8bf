import { describe, expect, it } from 'vitest'
import {
  accusativeOfDative,
  accusativeOfGenitive,
  decline,
  nominative,
  nominativeOfGenitive,
} from '../../../locales/tr/morphology'
import { ablativeOfDative, locativeOfFigure } from '../../../locales/tr/pivots'
import { isAsciiTurkish } from '../../../locales/tr/spelling'

describe('Turkish nouns', () => {
  it.each([
    ['talebiniz', 'talebinizi'],
    ['iadesi', 'iadesini'],
    ['kayıt', 'kaydı'],
    ['destek', 'desteği'],
    ['bilgi', 'bilgiyi'],
    ['saat', 'saati'],
    ['sonuç', 'sonucu'],
    ['fatura', 'faturayı'],
    ['kargo kodu', 'kargo kodunu'],
    ['Siparişin', 'Siparişini'],
  ])('puts %s into the accusative', (noun, accusative) => expect(decline(noun, 'acc')).toBe(accusative))

  it.each([
    ['siparişinizin', 'siparişiniz'],
    ['paketin', 'paket'],
    ['belgenin', 'belge'],
    ['desteğin', 'destek'],
    ['hesabın', 'hesap'],
    ['kaydın', 'kayıt'],
    ['iadesinin', 'iadesi'],
  ])('finds the subject behind %s', (genitive, subject) =>
    expect(nominativeOfGenitive(genitive)).toBe(subject),
  )

  it.each([
    ['formun', 'formu'],
    ['belgenin', 'belgeyi'],
    ['faturasının', 'faturasını'],
  ])('makes an object of %s', (genitive, object) => expect(accusativeOfGenitive(genitive)).toBe(object))

  it.each([
    ['itirazınıza', 'itirazınızı'],
    ['konuya', 'konuyu'],
    ['kargo', undefined],
  ])('turns the dative %s', (dative, object) => expect(accusativeOfDative(dative)).toBe(object))

  it.each([
    ['pazartesiye', 'pazartesiden'],
    ["Mayıs'a", "Mayıs'tan"],
    ['sonuna', 'sonundan'],
    ["15.00'e", "15.00'ten"],
    ["18.00'e", "18.00'den"],
    ['akşam', undefined],
  ])('turns the barrier %s', (dative, ablative) => expect(ablativeOfDative(dative)).toBe(ablative))

  it.each([
    ['8', 'de'],
    ['9', 'da'],
    ['10', 'da'],
    ['15', 'te'],
    ['20', 'de'],
    ['14.00', 'te'],
    ['16.30', 'da'],
    ['17.40', 'ta'],
  ])('reads the hour %s with -%s', (figure, ending) => expect(locativeOfFigure(figure)).toBe(ending))

  it('leaves a nominative alone', () => expect(nominative('paketim')).toBeUndefined())

  it.each([
    ['Siparisinizi gonderemiyoruz.', true],
    ['Sali gunu kargoluyoruz.', true],
    ['Derya Hanim yazacak.', true],
    ['Dakikaniz doldu.', true],
    ['Turu biz organize ediyoruz.', false],
    ['Evet, geldi.', false],
    ['Siparişiniz yolda.', false],
  ])('knows how %s is spelt', (sentence, ascii) => expect(isAsciiTurkish(sentence)).toBe(ascii))
})
