/** The gallery's page: a chapter a chart, a line a state and language, faulty pictures first in a list. */
import { escape } from '../../export/ooxml/xml.ts';
import type { Plate } from './plates.ts';

const STYLE = `body { font: 14px system-ui, sans-serif; margin: 16px; background: #f0f2f5 }
.line { display: flex; gap: 12px; align-items: start; overflow-x: auto; margin: 4px 0 16px }
figure { margin: 0 } img { display: block; background: #fff } figcaption { color: #555 }
.faulty img { outline: 3px solid #e00000 } .faults { color: #b00000 }
h3 { margin: 12px 0 4px; font-size: 14px }`;

function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}

const faultList = ({ faults }: Plate): string =>
  faults.length === 0
    ? ''
    : `<ul class="faults">${faults.map((fault) => `<li>${escape(fault)}</li>`).join('')}</ul>`;

const figure = (plate: Plate): string =>
  `<figure id="${plate.id}"${plate.faults.length > 0 ? ' class="faulty"' : ''}>
<figcaption>${plate.width} px</figcaption>
<img src="${plate.id}.svg" width="${plate.width}" height="${plate.height}" loading="lazy" alt="">
${faultList(plate)}</figure>`;

/** `2 faults in 1 of 840 pictures`. */
export function summaryOf(plates: readonly Plate[]): string {
  const faulty = plates.filter(({ faults }) => faults.length > 0);
  const faults = faulty.reduce((n, plate) => n + plate.faults.length, 0);
  const count = faults === 1 ? '1 fault' : `${faults} faults`;
  return faults === 0
    ? `${plates.length} pictures without a fault`
    : `${count} in ${faulty.length} of ${plates.length} pictures`;
}

/** Pictures stand beside the page in files of their own, named by their ids. */
export function galleryPage(plates: readonly Plate[]): string {
  const faulty = plates.filter(({ faults }) => faults.length > 0);
  const charts = groups(plates, ({ chart }) => chart);
  const chapters = charts.map(([chart, own]) => {
    const lines = groups(own, ({ state, lang }) => `${state} · ${lang}`).map(
      ([name, line]) => `<h3>${escape(name)}</h3>\n<div class="line">${line.map(figure).join('\n')}</div>`,
    );
    return `<section id="${chart}">\n<h2>${escape(chart)}</h2>\n${lines.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts in every state</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Charts in every state: ${summaryOf(plates)}</h1>
<ul>${faulty.map((plate) => `<li><a href="#${plate.id}">${plate.id}</a>${faultList(plate)}</li>`).join('\n')}</ul>
<nav>${charts.map(([chart]) => `<a href="#${chart}">${escape(chart)}</a>`).join(' · ')}</nav>
${chapters.join('\n')}
</body>
</html>
`;
}
