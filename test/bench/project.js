/** What a project on the disk consists of, as the product sees it. */
import { RULES } from '../../dist/check/index.js'
import { readConfig } from '../../dist/store/config.js'
import { listPairs } from '../../dist/store/pairs.js'

/** Settings of the project in a folder. */
export function configIn(folder) {
  return readConfig(
    folder,
    RULES.map(({ id }) => id),
  )
}

/** Its documents in each language, those that do not exist yet among them. */
export function pairsIn(folder) {
  return listPairs(configIn(folder)).pairs
}
