/** In the offline edition the published files stand in the page, as text by their paths; links to them save them. */
import { download } from './export/download.ts';
import { readFrom } from './pages/source.ts';

const FOLDER = 'data/';
const BOM = '\uFEFF';

const textOf = (path: string): string | undefined =>
  document.getElementById(FOLDER + path)?.textContent ?? undefined;

readFrom(textOf);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest(`a[href^="./${FOLDER}"]`) : null;
  if (!link) return;
  event.preventDefault();
  const path = link.getAttribute('href')!.slice(`./${FOLDER}`.length);
  const text = textOf(path);
  if (text === undefined) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Reading an element drops no sign; the build keeps the mark out of the page, and a table program needs it back.
  download(name.endsWith('.csv') ? BOM + text : text, name);
});
