import { defineConfig } from 'vitest/config';

// Nothing here depends on time: the limits only end what hangs, also on a busy machine. A real browser there may still lose a click
// or a frame, so what fails in one is tried once more; what is broken fails twice.
const RETRY_IN_A_BROWSER = 1;
const POLL_IN_A_BROWSER = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/firefox/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          retry: RETRY_IN_A_BROWSER,
          expect: POLL_IN_A_BROWSER,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          retry: RETRY_IN_A_BROWSER,
          expect: POLL_IN_A_BROWSER,
        },
      },
    ],
  },
});
