/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { cspPlugin } from './scripts/csp.ts';
import { dataPlugin } from './scripts/dev-plugin.ts';

export default defineConfig({
  // Relative addresses: the same build works at any sub-path without server rules.
  base: './',
  plugins: [dataPlugin(), cspPlugin(), svelte()],
  build: {
    // Office machines run browsers down to Chromium 79.
    target: 'chrome79',
    cssTarget: 'chrome79',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        // What the first view needs comes in one piece; without this, code shared with later pages splits off in crumbs.
        codeSplitting: { groups: [{ name: 'first', test: /src\/main\.ts$/ }] },
      },
      // d3-array is one file whose top-level calls would otherwise stay, used or not.
      treeshake: {
        manualPureFunctions: ['bisector', 'Blur2', 'blurify', 'shuffler'],
        propertyReadSideEffects: false,
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/testing/units.ts'],
    pool: 'threads',
    // Modules are read once a worker, not once a file; what a test changes in them it puts back.
    isolate: false,
    maxWorkers: '100%',
    // A limit for what never ends: on a busy machine a test takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
  },
});
