import { defineConfig } from 'vitest/config';

const API = process.env['EMPRISE_API'] ?? 'http://localhost:5080';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The development server stands alone (it asks the API on 5080) or behind the API, which then proxies to it.
  server: { port: 5173, strictPort: true, proxy: { '/api': API, '/health': API } },
  build: { outDir: 'dist', target: 'es2022', reportCompressedSize: true },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
