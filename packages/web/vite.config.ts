import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Beside each script and style the same as gzip, which the server sends to whom it may: a third of the bytes. */
function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir, 'assets')),
    closeBundle() {
      for (const name of readdirSync(folder).filter((each) => /\.(js|css)$/.test(each))) {
        writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // As new as light-dark() of CSS, which is left as it is; noVNC waits at its top level.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 700,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // A page is few files: what all pages share, what is its own, and consoles and charts where they are shown.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(?!@novnc|@xterm|uplot)/ },
            { name: 'shared', test: /packages\/web\/src\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  // For work on the pages: `hostelry serve` in one terminal, `npx vite` in another.
  server: { proxy: { '/v1': { target: 'http://127.0.0.1:4180', ws: true } } },
});
