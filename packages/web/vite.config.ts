import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // noVNC waits at its top level.
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: {
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
