import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: ['test/seed.ts'],
    // By default one core is left idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Loading the modules anew for each file takes as long as the tests.
      {
        extends: true,
        test: { name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] },
      },
      // Each test starts processes; give them time on a slow machine.
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
