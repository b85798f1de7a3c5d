import { expect, test } from 'vitest'
import { asciiDigits } from '../../scripts/check/quantities.js'

test('digits of all scripts are those of ASCII, also where rows of them stand one behind another', () => {
  expect(asciiDigits('١٢٣ ۴۵ ७८ ๙ ０１ 𑄶𑄿')).toBe('123 45 78 9 01 09')
  expect(asciiDigits('𝟎𝟏𝟗 𝟘𝟡 𝟶𝟿')).toBe('019 09 09')
  expect(asciiDigits('m² ½ Ⅷ 八')).toBe('m² ½ Ⅷ 八')
})
