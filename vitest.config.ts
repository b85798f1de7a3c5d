import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Packages as they are installed, not as their authors test them: those of micromark would check themselves at every step.
process.env.NODE_ENV = 'production'

// A machine-readable report beside the one for people, for the script that counts.
const report = process.env.TVILLING_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves one processor to a person at work; on two, that would be half of them.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
