import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const apiPort = process.env['API_PORT'] ?? '3001';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
  preview: { proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The CSP allows no data: scripts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What most screens share comes in one file in place of some forty small ones.
        codeSplitting: {
          groups: [{ name: 'kit', minShareCount: 24, test: /node_modules|src\/(ui|i18n|domain)\// }],
        },
      },
    },
  },
});
