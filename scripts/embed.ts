/** Builds the page of embeds into a built site: a build of its own, so that it takes nothing from the first view's script. */
import { build } from 'vite';
import { collectShipped } from './supply/shipped.ts';

/** Adds the packages that it ships to `shipped`. */
export async function buildEmbed(dir: string, shipped: Set<string>): Promise<void> {
  await build({
    logLevel: 'error',
    plugins: [collectShipped(shipped)],
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: 'embed.html' },
    },
  });
}
