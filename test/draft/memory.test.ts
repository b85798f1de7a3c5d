import { describe, expect, test } from 'vitest'
import { type Asked, type Entry, openMemory } from '../../scripts/draft/memory.js'
import { fingerprint } from '../../scripts/syntax/inline.js'

function entry(source: string, target: string, more: Partial<Entry> = {}): Entry {
  return {
    source,
    target,
    notation: 'markdown',
    basis: fingerprint(source, more.notation ?? 'markdown'),
    around: ['', ''],
    state: 'translated',
    from: 'a.md',
    ...more,
  }
}

function asked(text: string, more: Partial<Asked> = {}): Asked {
  return { text, notation: 'markdown', around: ['', ''], ...more }
}

describe('a text that was translated', () => {
  test('is found whatever its markup is written with', () => {
    const memory = openMemory([entry('A *twin* town', 'En *vänort*')])
    expect(memory.find(asked('A _twin_\ntown'), 1)).toMatchObject({
      type: 'exact',
      target: 'En *vänort*',
      score: 1,
    })
  })

  test('has the translation that it has in the same surroundings', () => {
    const memory = openMemory([
      entry('Contact', 'Kontakta oss', { state: 'final' }),
      entry('Contact', 'Kontakt', { around: ['heading', ''] }),
    ])
    expect(memory.find(asked('Contact', { around: ['heading', 'x'] }), 1)).toMatchObject({
      type: 'context',
      target: 'Kontakt',
    })
    expect(memory.find(asked('Contact'), 1)).toMatchObject({ type: 'exact', target: 'Kontakta oss' })
  })

  test('has the one that was said most often when people got equally far with several', () => {
    const memory = openMemory([
      entry('Mayor', 'Mayor'),
      entry('Mayor', 'Borgmästare'),
      entry('Mayor', 'Borgmästare'),
    ])
    expect(memory.find(asked('Mayor'), 1)?.target).toBe('Borgmästare')
  })

  test('serves in front matter only without markup', () => {
    const memory = openMemory([entry('Twin towns', 'Vänorter'), entry('The **town**', '**Orten**')])
    expect(memory.find(asked('Twin towns', { notation: 'yaml' }), 1)?.target).toBe('Vänorter')
    expect(memory.find(asked('The **town**', { notation: 'yaml' }), 0.5)).toBeUndefined()
  })
})

describe('a text that is like one that was translated', () => {
  const memory = openMemory([entry('The twin town has a large harbour.', 'Vänorten har en stor hamn.')])

  test('is found with how like it is', () => {
    const match = memory.find(asked('The twin town has a small harbour.'), 0.7)
    expect(match).toMatchObject({ type: 'fuzzy', target: 'Vänorten har en stor hamn.' })
    expect(match?.score).toBeGreaterThan(0.8)
    expect(match?.score).toBeLessThan(1)
  })

  test('is never as good as the same text, even when only its capitals differ', () => {
    expect(memory.find(asked('The Twin Town has a large harbour.'), 0.7)?.score).toBeLessThan(1)
  })

  test('is not found when it is less like it than asked', () => {
    expect(memory.find(asked('A town'), 0.7)).toBeUndefined()
  })
})

describe('a text of sentences that were translated', () => {
  const previous = {
    source: 'One comes. Two goes. Three stays.',
    target: 'Ett kommer. Två går. Tre stannar.',
  }

  test('is put together from its own earlier translation', () => {
    const memory = openMemory([])
    expect(memory.find(asked('One comes. Three stays.', { previous }), 1)).toEqual({
      type: 'sentences',
      target: 'Ett kommer. Tre stannar.',
      score: 1,
    })
    expect(memory.find(asked('Three stays. One comes.', { previous }), 1)?.target).toBe(
      'Tre stannar. Ett kommer.',
    )
  })

  test('takes a new sentence from elsewhere', () => {
    const memory = openMemory([entry('Four runs.', 'Fyra springer.')])
    expect(memory.find(asked('One comes. Four runs.', { previous }), 1)?.target).toBe(
      'Ett kommer. Fyra springer.',
    )
  })

  test('is not put together when a sentence is new, or was translated in two ways', () => {
    const memory = openMemory([entry('Four runs.', 'Fyra springer.'), entry('Four runs.', 'Fyra löper.')])
    expect(memory.find(asked('One comes. Four runs.', { previous }), 1)).toBeUndefined()
    expect(memory.find(asked('One comes. Five flies.', { previous }), 1)).toBeUndefined()
  })

  test('is not put together where markup reaches over the end of a sentence', () => {
    const across = { source: '**One comes. Two** goes.', target: '**Ett kommer. Två** går.' }
    expect(openMemory([]).find(asked('One comes.', { previous: across }), 1)).toBeUndefined()
  })

  test('stands without spaces between its sentences in Chinese', () => {
    const chinese = { source: 'One comes. Two goes.', target: '一来了。二走了。' }
    expect(openMemory([]).find(asked('Two goes. One comes.', { previous: chinese }), 1)?.target).toBe(
      '二走了。一来了。',
    )
  })
})
