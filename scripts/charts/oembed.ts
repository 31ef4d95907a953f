/** What oEmbed (1.0, type rich) says of a chart, as a file beside its page. */
import { embedCode } from '../../src/export/out/embed-code.ts';
import { words } from '../../src/text/words/words.ts';
import type { StaticFigure } from './figure.ts';
import { embedOf, type Context } from './page.ts';
import { placeOf } from './place.ts';
import { SCALE } from './raster.ts';

/**
 * Addresses are absolute where the build knows the site's, otherwise relative to the chart's page: portals that fetch
 * the file from elsewhere need `--address`.
 */
export function oembed(drawn: StaticFigure, { address }: Context): unknown {
  const { figure, lang, scene, view } = drawn;
  const { path, up, name } = placeOf(view.spec.id, lang, view.body);
  const folder = address === '' ? '' : address + path.slice(0, path.length - name.length);
  const height = Math.round(scene.height);
  return {
    version: '1.0',
    type: 'rich',
    title: figure.title,
    provider_name: words(lang).product.name,
    provider_url: address === '' ? up : address,
    html: embedCode(embedOf(drawn, address === '' ? up : address), figure.title, height),
    width: Math.round(scene.width),
    height,
    thumbnail_url: `${folder}${name}@2x.png`,
    thumbnail_width: Math.round(scene.width * SCALE),
    thumbnail_height: Math.round(scene.height * SCALE),
  };
}
