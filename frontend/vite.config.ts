import { defineConfig } from 'vitest/config';

declare const process: { env: Record<string, string | undefined> };

const API = `http://localhost:${process.env['EMPRISE_PORT'] ?? '5080'}`;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The development server stands alone (and asks the API) or behind the API, which then proxies to it.
  server: { port: 5173, strictPort: true, proxy: { '/api': API, '/health': API } },
  build: { outDir: 'dist', target: 'es2022' },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
