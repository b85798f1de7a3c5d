/** Addresses that are written out in a text: of pages, of other things with a scheme, and of people. They are no words. */

/** A text with something in place of each address. */
export function replaceAddresses(text: string, inPlace: (address: string) => string): string {
  return text.includes('@') || text.includes('://') || /www\./iu.test(text)
    ? text.replace(ADDRESS, inPlace)
    : text
}

/** It ends before white space, and before brackets and punctuation of languages that are written without it. */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]{0,30}:\/\/|\bwww\.)[^\s<>（）、。，]+|(?<![^\s<>()（）、。，@])[^\s<>()（）、。，@]+@[^\s<>()（）、。，@]+/giu
