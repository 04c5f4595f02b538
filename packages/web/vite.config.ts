import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true },
  // For work on the pages: `hostelry serve` in one terminal, `npx vite` in another.
  server: { proxy: { '/v1': 'http://127.0.0.1:4180' } },
});
