/** Addresses that are written out in a text: of pages, of other things with a scheme, and of people. They are no words. */

/** A text with something in place of each address. */
export function replaceAddresses(text: string, inPlace: (address: string) => string): string {
  return text.includes('@') || text.includes('://') || /www\./iu.test(text)
    ? text.replace(ADDRESS, inPlace)
    : text
}

/** What stands in the address of a person: no brackets, and no signs and letters of languages that are written without spaces. */
const OF_PERSON = String.raw`[^\s<>()（）、。，：；\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}@]`

/** That of a page ends before white space, and before brackets and punctuation of such languages. */
const ADDRESS = new RegExp(
  String.raw`(?:[a-z][a-z\d+.-]{0,30}:\/\/|\bwww\.)[^\s<>（）、。，]+|(?<!${OF_PERSON})${OF_PERSON}+@${OF_PERSON}+`,
  'giu',
)
