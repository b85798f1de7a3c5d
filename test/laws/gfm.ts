/** Examples of what GitHub adds to CommonMark, each with what goes wrong most easily. */
export const GFM: readonly string[] = [
  // Tables
  '| Harbour | Boats |\n| --- | --- |\n| North | 12 |\n| South | 7 |\n',
  'Harbour | Boats\n:--|--:\nNorth | 12\n',
  '| One column |\n|-|\n| only |\n',
  '| a \\| b | `c \\| d` |\n| - | - |\n| **e** | [f](/g) |\n',
  '|  |  |\n|--|--|\n| | filled |\n|  empty before  ||\n',
  'Text above\n\n| h |\n| - |\n| c |\nstill a row\n\nText below\n',
  '| h | i |\n| - | - |\n| short |\n| long | enough | too long |\n',
  '| h |\n| :-: |\n| c |\n> quote ends the table\n',
  '- item\n\n  | in | item |\n  | -- | ---- |\n  | 1  | 2    |\n',
  '> | in | quote |\n> | --- | --- |\n> | 1 | 2 |\n',
  '| no | table |\n| -- |\n| since | columns differ |\n',
  '|\tTabs\t|\taround\t|\n|\t---\t|\t---\t|\n|\tcells\t|\t\t|\n',
  '| 漢字 | عربي |\n|:--|--:|\n| 东 | شرق |\n',
  '| Line | *end* |\r\n| --- | --- |\r\n| of | Windows |\r\n',
  // Task lists
  '- [ ] open\n- [x] done\n- [X] done too\n',
  '1. [ ] first\n   - [x] inner\n2. [x] second\n',
  '- [ ] *emphasis* behind the check\n- [x] `code` behind the check\n- [ ] [link](/a)\n',
  '- [ ]\n- [] no check\n- [y] no check\n- [ ]no check\n',
  '* [x] first paragraph\n\n  second paragraph\n',
  '- [ ]   wide\n- [x] over\n  two lines\n',
  '- [ ]\n  text on the next line\n',
  // Strikethrough
  'Open ~~Monday~~ Tuesday.\n',
  '~one tilde~ and ~~two~~ and ~~~three~~~ in a line\n',
  '~~*both* **kinds** and `code`~~\n',
  '~~over\ntwo lines~~\n',
  'no ~~ strikethrough ~~ here, nor \\~~here~~\n',
  // Bare addresses
  'See www.example.org/boats, or https://example.org/boats?from=1&to=2.\n',
  'Write to harbour@example.org or mailto:harbour@example.org.\n',
  '(https://example.org/a_(b)) and https://example.org/a_b_c\n',
  '- www.example.org\n- https://example.org/ä\n',
  '*https://example.org* and **www.example.org**\n',
  'http://example.org/&amp;copy; and https://example.org/x&copy;\n',
  // Footnotes
  'Text[^1] and more[^note].\n\n[^1]: Short.\n[^note]: Longer,\n    over two lines.\n',
  'Call[^a].\n\n[^a]: First paragraph.\n\n    Second paragraph.\n\n        code\n',
  '[^b]: - an item\n    - another\n\nCalled late[^b].\n',
  '> In a quote[^q].\n>\n> [^q]: > and in another.\n',
  'Never defined[^nowhere] and `[^code]`.\n',
  '[^lazy]: a line\nwithout indentation\n\n[^lazy]\n',
  // Together
  '- [x] ~~done~~ see www.example.org[^t]\n\n  | a |\n  | - |\n  | [^t] |\n\n[^t]: | no | table |\n',
  '> - [ ] *open*\n>   lazy\nline\n>\n> | a |\n> | - |\n',
]
