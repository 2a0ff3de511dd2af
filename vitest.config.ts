import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['**/*.test.ts'],
          exclude: ['node_modules', 'dist', 'test/contract'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['test/contract/*.test.ts'],
          globalSetup: ['test/contract/globalSetup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['**/*.test.tsx'],
          exclude: ['node_modules', 'dist'],
          setupFiles: ['test/msw/setup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
