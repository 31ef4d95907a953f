/** In the offline edition the published files stand in the page, as text by their paths; links to them save them. */
import { download } from './export/out/download.ts';
import { readFrom } from './load/source.ts';

const FOLDER = 'data/';

/** JSON stands as it is, any other text as one JSON string: a page's parser changes ends of lines and the first mark. */
function textOf(path: string): string | undefined {
  const text = document.getElementById(FOLDER + path)?.textContent ?? undefined;
  return text === undefined || path.endsWith('.json') ? text : (JSON.parse(text) as string);
}

readFrom(textOf);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest(`a[href^="./${FOLDER}"]`) : null;
  if (!link) return;
  event.preventDefault();
  const path = link.getAttribute('href')!.slice(`./${FOLDER}`.length);
  const text = textOf(path);
  if (text === undefined) return;
  download(text, path.slice(path.lastIndexOf('/') + 1));
});
