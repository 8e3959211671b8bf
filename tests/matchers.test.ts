/** The matchers under vitest, and the functions for runners without `expect`. */
import { describe, expect, it } from 'vitest'
import { OptionError } from '../src/core'
import { createChecker } from '../src/index'
import {
  assertDefinite,
  assertKeepsPlaceholders,
  assertNoFindings,
  assertPositive,
  assertScoreAtLeast,
  assertShowsSteps,
  createMatchers,
  ReplyError,
} from '../src/matchers'
import '../src/matchers/vitest'

const late = "Unfortunately, we can't ship your order until Monday."
const onTime = 'We can ship your order on Monday.'
const hedged = 'This could be effective.'

/** What a failed expectation says. */
const messageOf = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it passed')
}

describe('matchers', () => {
  it('tell the positive from the negative, the definite from the vague', () => {
    expect(onTime).toBePositive()
    expect(late).not.toBePositive()
    expect(late).toBeDefinite()
    expect(hedged).toBePositive()
    expect(hedged).not.toBeDefinite()
  })

  it('count what a filter names', () => {
    expect(late).toHaveNoFindings({ categories: ['hedge'] })
    expect(late).not.toHaveNoFindings({ concepts: ['bad-news'] })
    expect(hedged).toHaveNoFindings({ upTo: 'safe' })
    expect(hedged).not.toHaveNoFindings({ upTo: 'review' })
    expect(hedged).toHaveNoFindings({ severity: 'error' })
  })

  it('score and look for steps', () => {
    expect(onTime).toScoreAtLeast(100)
    expect(late).not.toScoreAtLeast(100)
    expect('I understand how frustrating this is. We will send you a new lamp today.').toShowSteps([
      'acknowledge',
      'solution',
    ])
    expect(onTime).not.toShowSteps(['checkBack'])
  })

  it('compare placeholders, each as often', () => {
    expect('Hi {{name}}, {{name}}!').toKeepPlaceholders('{{name}}, hello {{name}}.')
    expect('Hi {{name}}!').not.toKeepPlaceholders('Hi {{ticket.id}}!')
    expect(messageOf(() => expect('Hi {{name}}!').toKeepPlaceholders('{{id}}'))).toContain(
      'to put back: {{id}}',
    )
  })

  it('take templates with values, replies and libraries', () => {
    expect({
      template: 'Hi {{name}}, %{when} it is.',
      values: { name: 'Dana', when: 'Monday' },
    }).toBePositive()
    expect({ value: '<p>We <b>can&#39;t</b> ship it.</p>', format: 'html' }).not.toBePositive()
    expect({
      replies: [
        { id: 'a', value: onTime },
        { id: 'b', value: late },
      ],
    }).not.toBePositive()
    expect([{ value: onTime }]).toHaveNoFindings()
    expect(messageOf(() => expect([{ id: 'ship-late', value: late }]).toBePositive())).toContain('ship-late')
  })

  it('are asymmetric, too', () => {
    expect({ reply: onTime, id: 1 }).toEqual({ reply: expect.toBePositive(), id: 1 })
    expect({ reply: late }).not.toEqual({ reply: expect.toBePositive() })
  })

  it('show the words, the reason and the rewrite', () => {
    const message = messageOf(() => expect(late).toBePositive())
    expect(message).toContain("⟦Unfortunately⟧, we ⟦can't ship")
    expect(message).toContain('bad-news (')
    expect(message).toContain('all together: We can ship your order on Monday.')
  })

  it('write what could steer a terminal as codes', () => {
    const message = messageOf(() => expect(`\u001b[2J${late}\u202e`).toBePositive())
    expect(message).not.toContain('\u001b[2J')
    expect(message).toContain('\\u{1b}[2J')
    expect(message).not.toContain('\u202e')
  })

  it('say what is allowed', () => {
    expect(() => expect(late).toHaveNoFindings({ concepts: ['nothing' as 'cost'] })).toThrow(OptionError)
    expect(() => expect(late).toHaveNoFindings({ concept: 'cost' } as object)).toThrow('concepts, categories')
    expect(() => expect(late).toScoreAtLeast(120)).toThrow('from 0 to 100')
    expect(() => expect(late).toShowSteps(['agree' as 'clarify'])).toThrow('acknowledge, clarify')
    expect(() => expect(42).toBePositive()).toThrow('Allowed: a string')
  })

  it('work with a checker of one’s own', () => {
    const { toBePositive } = createMatchers(createChecker({ rules: { 'bad-news': false, inability: false } }))
    expect(toBePositive('Unfortunately, we lost it.').pass).toBe(true)
  })
})

describe('assertions', () => {
  it('pass or throw', () => {
    for (const run of [
      () => assertPositive(onTime),
      () => assertDefinite(onTime),
      () => assertNoFindings(onTime),
      () => assertScoreAtLeast(onTime, 100),
      () => assertShowsSteps(onTime, []),
      () => assertKeepsPlaceholders('{{a}}', '{{a}}'),
    ])
      expect(run).not.toThrow()
    expect(() => assertPositive(late)).toThrow(ReplyError)
    expect(() => assertDefinite(hedged)).toThrow('This is effective.')
    expect(() => assertNoFindings(late, { concepts: ['restriction'] })).toThrow("can't ship")
  })
})
