import { defineConfig } from 'vitest/config'

// Vitest reads its configuration from the default export of a file.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/helpers/fix-seed.ts'],
    // By default one processor is left idle: half of two.
    maxWorkers: '100%',
    // Some tests read every article there is: on a busy machine that is no hang.
    testTimeout: 60_000,
  },
})
