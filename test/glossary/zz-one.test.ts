import { test } from 'vitest'
import { measure, readSet } from '/work/wt/terms/test/glossary/sets.js'

test('x', () => {
  for (const n of (process.env.SETS_ ?? '').split(',')) {
    const { form, compound } = measure(n)
    console.log(
      n,
      'form',
      (100 * form.precision).toFixed(1),
      (100 * form.recall).toFixed(1),
      'compound',
      (100 * compound.precision).toFixed(1),
      (100 * compound.recall).toFixed(1),
    )
    console.log([...new Set([...form.mistakes, ...compound.mistakes])].join('\n'))
  }
})
