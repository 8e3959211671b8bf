import type { Vendor } from './vendor'

/**
 * Rasa: the responses of a domain, each a list of variations under its name. Buttons are labels and stay out, as do
 * the intents' examples, where the customer speaks.
 *
 * @see https://rasa.com/docs/reference/primitives/responses
 */
export const rasa: Vendor<'rasa'> = {
  format: 'rasa',
  shapes: [
    {
      records: ['responses.*'],
      marks: ['*.text'],
      id: '@',
      texts: [{ path: '*.text' }],
    },
  ],
}
