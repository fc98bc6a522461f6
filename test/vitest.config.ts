import { defineConfig } from 'vitest/config'

/** Tests that take minutes; `npm run test:long` runs them. */
const long = 'test/**/*.long.test.{ts,tsx}'

/** Folders of tests that only call functions: one worker runs file after file of them. */
const pure = 'dossier,evaluation,extraction,knowledge,model,parsing,reading'

// Vitest reads its configuration from the default export of a file.
export default defineConfig({
  test: {
    setupFiles: ['test/helpers/fix-seed.ts'],
    // By default one processor is left idle: half of two.
    maxWorkers: '100%',
    // Some tests read every article there is: on a busy machine that is no hang.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'reading',
          include: [`test/{${pure}}/**/*.test.ts`, 'test/seed-gold.test.ts'],
          // The parser and the knowledge of the world are loaded once, not once per file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [`test/{${pure}}/**`, 'test/seed-gold.test.ts', long],
        },
      },
    ],
  },
})
