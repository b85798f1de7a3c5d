/** What engines were asked, or would be, and what that costs. */
import { money, t } from '../phrases.js'
import { characters, units } from './amounts.js'
import { printableLine } from './printable.js'

/** What one engine was asked. */
export interface Bill {
  readonly engine: string
  /** Units that it was asked for. */
  readonly units: number
  /** Characters that were handed to it; 0 for what works inside this program. */
  readonly characters: number
  /** Characters that it says it billed; absent when it says nothing. */
  readonly billed?: number
}

/** What an engine charges. */
interface Tariff {
  readonly perMillion: number
  readonly currency: string
}

/** A bill with its price. */
export interface PricedBill extends Bill {
  /** Of what was billed, or else of what was handed over; absent when the project does not say what the engine charges. */
  readonly price?: { readonly amount: number; readonly currency: string }
}

/** The price of a bill, where the project says what its engine charges. */
export function priced(bill: Bill, tariff: Tariff | undefined): PricedBill {
  if (!tariff || bill.characters === 0) return bill
  const amount = ((bill.billed ?? bill.characters) * tariff.perMillion) / 1e6
  return { ...bill, price: { amount, currency: tariff.currency } }
}

/** One bill for each engine, in the order in which they come. */
export function addBills(bills: readonly Bill[]): readonly Bill[] {
  const sums = new Map<string, Bill>()
  for (const bill of bills) {
    const known = sums.get(bill.engine)
    const billed = (known?.billed ?? 0) + (bill.billed ?? 0)
    sums.set(bill.engine, {
      engine: bill.engine,
      units: bill.units + (known?.units ?? 0),
      characters: bill.characters + (known?.characters ?? 0),
      ...(billed > 0 && { billed }),
    })
  }
  return [...sums.values()]
}

/** A bill on one line. */
export function formatBill({ engine, units: count, characters: sent, billed, price }: PricedBill): string {
  const amounts = [
    units(count),
    ...(sent > 0 ? [characters(sent)] : []),
    ...(billed !== undefined
      ? [t('bill.billed', 'billed: {{characters}}', { characters: characters(billed) })]
      : []),
    ...(price ? [money(price.amount, price.currency)] : []),
  ]
  return `${printableLine(engine)}: ${amounts.join(', ')}`
}
