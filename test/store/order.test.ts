import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOrderKey, orderBetween, ordersBetween } from '../../scripts/store/order.js'

/** Keys as they come about: by inserting at random places. */
const keys = fc.array(fc.nat(), { maxLength: 80 }).map((places) => {
  const orders: string[] = []
  for (const place of places) {
    const at = place % (orders.length + 1)
    orders.splice(at, 0, orderBetween(orders[at - 1], orders[at]))
  }
  return orders
})

test('records inserted at any places stay in order', () => {
  fc.assert(
    fc.property(keys, (orders) => {
      expect(orders.toSorted()).toEqual(orders)
      expect(new Set(orders).size).toBe(orders.length)
      expect(orders.every(isOrderKey)).toBe(true)
    }),
  )
})

test('several keys at once are ascending, between their neighbours and short', () => {
  const orders = ordersBetween('a1', 'a2', 1_000)
  expect(orders).toHaveLength(1_000)
  expect(['a1', ...orders, 'a2'].toSorted()).toEqual(['a1', ...orders, 'a2'])
  expect(Math.max(...orders.map((order) => order.length))).toBeLessThan(6)
  expect(ordersBetween(undefined, undefined, 3)).toEqual(['a0', 'a1', 'a2'])
})

test('a key between equal neighbours lies behind both and before all that follows', () => {
  const made = orderBetween('a1V', 'a1V')
  expect(made > 'a1V' && made < 'a1W').toBe(true)
  const more = ordersBetween('a1V', 'a1V', 5)
  expect([...new Set(more)].toSorted()).toEqual(more)
  expect(more.every((order) => order > 'a1V' && order < 'a1W')).toBe(true)
})

test('a key between neighbours the wrong way round lies directly behind the first', () => {
  const made = orderBetween('a5', 'a2')
  expect(made > 'a5' && made < 'a6').toBe(true)
})

test('a new key never throws and is always a key, whatever the neighbours are', () => {
  const any = fc.option(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Za-z]{1,4}$/), fc.constant('A')), {
    nil: undefined,
  })
  fc.assert(
    fc.property(any, any, fc.nat(5), (before, after, count) => {
      expect(isOrderKey(orderBetween(before, after))).toBe(true)
      expect(ordersBetween(before, after, count)).toHaveLength(count)
    }),
    { numRuns: 2_000 },
  )
})

test.each(['', 'a', 'a00', 'a10', '0', '5', '-', 'a-', 'a0!', 'b0', 'a0 ', 'å0'])('%j is no key', (text) => {
  expect(isOrderKey(text)).toBe(false)
})
