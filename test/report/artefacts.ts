/** Schemas of the formats that other programs read, and what in a text breaks them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { validateXML } from 'xmllint-wasm'

/** What breaks the schema of SARIF 2.1.0. It is made from the types of DefinitelyTyped, which are made from that of OASIS. */
export function sarifErrors(text: string): readonly object[] {
  sarifSchema ??= compileSarif()
  const validate = sarifSchema
  validate(JSON.parse(text))
  return validate.errors ?? []
}

let sarifSchema: ValidateFunction | undefined

function compileSarif(): ValidateFunction {
  const types = fileURLToPath(new URL('../../node_modules/@types/sarif/index.d.ts', import.meta.url))
  const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url))
  const generator = createGenerator({
    path: types,
    tsconfig,
    skipTypeCheck: true,
    additionalProperties: false,
  })
  const schema = generator.createSchema('Log') as object
  return new Ajv({ allowUnionTypes: true, strict: false }).compile(schema)
}

/** What breaks the schema of JUnit XML. */
export async function junitErrors(text: string): Promise<readonly string[]> {
  const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: [{ fileName: 'check.xml', contents: text }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
