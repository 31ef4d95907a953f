/** Builds the page of embeds into a built site: a build of its own, so that it takes nothing from the first view's script. */
import { build } from 'vite';

export async function buildEmbed(dir: string): Promise<void> {
  await build({
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: 'embed.html' },
    },
  });
}
