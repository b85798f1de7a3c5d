/**
 * The library behind the command line, for programs. Everything is pure but `parseGuarded`, which may use a thread;
 * files are the caller's. Types come from `model.ts`.
 */
export { alignUnits, type Versions } from './align/units.js'
export { type Assembled, type Assembly, assemble } from './assemble/assemble.js'
export { type Checked, RULES, type Rule, runChecks } from './check/index.js'
export { UsageError } from './errors.js'
export { type Glossary, openGlossary } from './glossary/glossary.js'
export type * from './model.js'
export type { ParseOptions } from './parse/cutting.js'
export { parseFile } from './parse/file.js'
export { TEXT_FIELDS } from './parse/frontmatter.js'
export { isDocument, parseGuarded } from './parse/guard.js'
