/**
 * Who is measured: each loads its library and returns a function that checks a text and reads the whole result.
 * upword remembers no sentences here, so that each counts as if it were seen for the first time.
 */

/** Reads everything that a caller may read, so that nothing is saved by being lazy. */
const read = ({ findings }) => {
  let length = findings.length
  for (const { message, suggestions = [] } of findings) {
    length += (message ?? '').length
    for (const { preview, replacement } of suggestions) length += (preview ?? replacement ?? '').length
  }
  return length
}

const upwordWith = (language) => async () => {
  const { createChecker } = await import('upword/core')
  const pack = (await import(`upword/locales/${language}`))[language]
  const checker = createChecker({ packs: [pack], memory: 0 })
  return (text) => read(checker.check(text))
}

export const contenders = {
  nothing: async () => () => 0,
  upword: async () => {
    const { createChecker } = await import('upword')
    const { check } = createChecker({ memory: 0 })
    return (text) => read(check(text))
  },
  'upword en': upwordWith('en'),
  'upword tr': upwordWith('tr'),
  'upword ko': upwordWith('ko'),
  'upword el': upwordWith('el'),
  'upword fa': upwordWith('fa'),
  'write-good': async () => {
    const { default: writeGood } = await import('write-good')
    return (text) => writeGood(text).length
  },
  alex: async () => {
    const { text: alex } = await import('alex')
    return (text) => alex(text).messages.length
  },
}
