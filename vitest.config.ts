import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['hostelry-source'] },
  ssr: { resolve: { conditions: ['hostelry-source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
