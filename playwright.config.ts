import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/chromium.ts';

const executablePath = installedChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Limits for what never comes; a machine that is busy otherwise takes its time, and nothing is tried twice.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 3,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  projects: [
    { name: 'pages', testIgnore: ['matrix/**', 'old/**'] },
    { name: 'chromium-79', testMatch: 'old/*.spec.ts' },
    // Pages, states and languages crossed with one another: `npm run test:all`.
    { name: 'matrix', testMatch: 'matrix/*.spec.ts' },
  ],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Background services of the browser would ask for addresses outside the origin.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
