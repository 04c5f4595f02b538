import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['hostelry-source'] },
  ssr: { resolve: { conditions: ['hostelry-source', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    // Real daemons and guests in software emulation share two cores with other test files.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
