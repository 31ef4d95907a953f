import type { KnipConfig } from 'knip';

/** `knip` finds what nothing reads, `knip --production` what only tests read. */
const isProduction = process.argv.includes('--production');

/** `!` marks what the product is made of. */
const config: KnipConfig = {
  entry: [
    'index.html!',
    // vite.config.ts reads them.
    'scripts/{csp,dev-plugin}.ts!',
    'src/embed/main.ts!',
    'src/offline.ts!',
    'src/prerender.ts!',
    'scripts/{build,data,offline,sample,start,test}.ts!',
    'public/*.js!',
  ],
  project: [
    '{src,scripts}/**/*.{ts,svelte}!',
    'e2e/**/*.ts',
    ...['**/*.test.ts', '**/testing/**', '**/fixtures/**', '**/*-fixture.ts'].map((tests) => `!${tests}!`),
  ],
  // Read by their path: scripts/charts/fonts.ts, e2e/old/old-chromium.ts.
  ignoreDependencies: ['@expo-google-fonts/noto-sans-sc', 'chrome-aws-lambda'],
  // Tools of the system that tests use where they are installed.
  ignoreBinaries: ['pdftotext', 'rsvg-convert', 'xmllint'],
  ...(isProduction ? { include: ['files', 'exports', 'types'] } : {}),
  // A type may be exported to name what a function takes or gives, and what a file uses itself for its test.
  ignoreExportsUsedInFile: isProduction ? true : { interface: true, type: true },
};

export default config;
