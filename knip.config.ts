import type { KnipConfig } from 'knip';

/** `knip` finds what nothing reads; `knip --production` what only tests read, where `!` marks what the product is made of. */
const config: KnipConfig = {
  entry: [
    'index.html!',
    // vite.config.ts reads them.
    'scripts/{csp,dev-plugin}.ts!',
    'src/embed/main.ts!',
    'src/offline.ts!',
    'src/prerender.ts!',
    'scripts/{add,build,columns,data,offline,sample,start,template,test}.ts!',
    // Built by scripts/add/page-files.ts.
    'scripts/add/page/main.ts!',
    'scripts/attack/*.ts',
    'scripts/{bench/main,scale/compare}.ts!',
    'public/*.js!',
  ],
  project: [
    '{src,scripts}/**/*.{ts,svelte}!',
    'e2e/**/*.ts',
    ...['**/*.test.ts', '**/testing/**', '**/fixtures/**', 'scripts/attack/**'].map((tests) => `!${tests}!`),
  ],
  // Read by their path: scripts/charts/fonts.ts, e2e/old/old-chromium.ts.
  ignoreDependencies: ['@expo-google-fonts/noto-sans-sc', 'chrome-aws-lambda'],
  // The whole script, so that what it imports on demand is seen.
  compilers: {
    svelte: (text: string): string =>
      [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n'),
  },
  // A type may be exported to name what a function takes or gives, and what a file uses itself for its test.
  ignoreExportsUsedInFile: true,
};

export default config;
