import type { Vendor } from './vendor'

/**
 * Rasa: the responses of a domain, each a list of variations under its name, which may hold its translations by
 * locale. A variation may be a bare text, too. Buttons are labels and stay out, as do the intents' examples, where
 * the customer speaks, and what is made for one channel under `custom`.
 *
 * @see https://rasa.com/docs/reference/primitives/responses
 * @see https://rasa.com/docs/pro/build/translating-your-assistant
 * @see https://rasa.com/docs/mantle/reference/responses-yml/
 */
export const rasa: Vendor<'rasa'> = {
  format: 'rasa',
  shapes: [
    {
      records: ['responses.*'],
      marks: ['*.text'],
      id: '@',
      texts: [{ path: '*.text' }, { path: '*.translation.*', language: '@' }, { path: '*' }],
    },
  ],
}
