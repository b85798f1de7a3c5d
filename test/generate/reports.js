/** JSON Schemas of everything that `--json` prints, from the types in `scripts/report/`. */
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const TYPES = {
  'status.json': 'StatusReport',
  'diff.json': 'DiffReport',
  'check.json': 'CheckReport',
  'decision.json': 'DecisionReport',
  'draft.json': 'DraftReport',
  'audit.json': 'AuditReport',
  'init.json': 'InitReport',
  'adopt.json': 'AdoptReport',
  'doctor.json': 'DoctorReport',
  'terms-check.json': 'TermsCheckReport',
  'terms-find.json': 'TermsFindReport',
  'terms-expand.json': 'TermsExpandReport',
  'terms-impact.json': 'TermsImpactReport',
  'terms-suggest.json': 'TermsSuggestReport',
  'terms-import.json': 'TermsImportReport',
  'tm-export.json': 'TmExportReport',
  'tm-find.json': 'TmFindReport',
  'tm-import.json': 'TmImportReport',
  'tm-stats.json': 'TmStatsReport',
  'terms-export.json': 'TermsExportReport',
  'build.json': 'BuildReport',
  'freshness.json': 'SiteReport',
  'completion.json': 'CompletionReport',
  'error.json': 'ErrorReport',
}

/** Schemas by file name. */
export function reportSchemas() {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const generator = createGenerator({
    path: `${root}scripts/report/*.ts`,
    tsconfig: `${root}tsconfig.json`,
    skipTypeCheck: true,
    additionalProperties: false,
  })
  return Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [name, generator.createSchema(type)]))
}
