import { describe, expect, test } from 'vitest'
import { Folder, upword } from './fake'

const reply = 'We kindly wait, Ada.'
const macro = (id: number, title: string) => ({
  id,
  title,
  description: 'We kindly file this, Ada.',
  actions: [{ field: 'comment_value', value: reply }],
})

describe('an export of a helpdesk', () => {
  test('is recognised: what agents file stays out', async () => {
    const file = JSON.stringify({ macros: [macro(1, 'Wait'), macro(2, 'Late')] })
    const folder = new Folder({ 'export.json': file })
    const { out, err } = await upword(folder, ['fix', 'export.json'])
    expect(err).toBe('')
    expect(out).toContain('2 replies read, 2 rewrites made.')
    expect(folder.read('export.json')).toBe(file.replaceAll('We kindly wait', 'We wait'))
  })

  test('can be named where it is not recognised', async () => {
    const file = `[{"id": 1, "name": "Wait", "text": "${reply}", "memo": "${reply}"}]`
    const folder = new Folder({ 'a.json': file })
    expect((await upword(folder, ['fix', 'a.json', '--from', 'helpscout'])).code).toBe(0)
    expect(folder.read('a.json')).toBe(file.replace('kindly ', ''))
  })

  test('can come through a pipe', async () => {
    const file = JSON.stringify({ macros: [macro(1, 'Wait')] })
    const { out } = await upword(new Folder(), ['fix'], { stdin: file })
    expect(out).toBe(file.replace('We kindly wait', 'We wait'))
  })

  test('is told of where one id names two replies', async () => {
    const file = JSON.stringify({ macros: [macro(1, 'Wait'), macro(1, 'Late')] }, null, 1)
    const { code, err } = await upword(new Folder({ 'a.json': file }), ['check', 'a.json'])
    expect(code).toBe(1)
    expect(err).toBe('a.json:21:15: the id "1" names another reply already, in line 10\n')
  })

  test('has to be of a format that there is', async () => {
    const { code, err } = await upword(new Folder({ 'a.json': '{}' }), [
      'check',
      'a.json',
      '--from',
      'zendes',
    ])
    expect(code).toBe(2)
    expect(err).toContain('--from is "zendes". Did you mean "zendesk"? Allowed: zendesk, gorgias')
  })
})
