/** `npm run build`: the data, the pages, and the default view inside them. Flags are those of scripts/data.ts. */
import { buildSite } from './site.ts';

await buildSite({ dir: 'dist', flags: process.argv.slice(2) });
