/** Findings of `change` and `compare`. Rises and falls are counted; bodies with different duties are not ranked by them. */
import type { Frame, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatYears, isPoints } from '../format.ts';
import { departmentName } from '../table.ts';
import { words } from '../words/words.ts';
import { nothing } from './empty.ts';
import { count, departmentsIn, highest, inner, list, lowest, pointsIn, said, sentence } from './phrases.ts';
import type { Point } from './phrases.ts';

/** Up to so many panels are told one by one. */
const FEW = 3;

const isRate = (point: Point): boolean => isPoints(point.column, point.panel.unit);

/** The change without its direction, which the sentence says in a word. */
function amount(point: Point, lang: Lang): string {
  if (isRate(point)) return said(point, lang).replace(/[▲▼]\s*/, '');
  const cell = { ...point.cell, value: Math.abs(point.value) };
  return said({ ...point, cell, column: { ...point.column, type: 'amount' } }, lang);
}

const yearOf = (row: Row, key: string): number | undefined => row.cells[key]?.value ?? undefined;

/** `番禺经开区执行率由 2021 年的 95.0% 升至 2023 年的 97.6%，上升 2.6 个百分点`. */
function one(frame: Frame, panel: Panel, point: Point, lang: Lang): string {
  const { row, value } = point;
  const [from, to] = ['from', 'to'].map((key) =>
    pointsIn(frame, panel, key).find((each) => each.row === row),
  );
  const [start, end] = [yearOf(row, 'fromYear'), yearOf(row, 'toYear')];
  if (!from || !to || start === undefined || end === undefined) return '';
  const name = departmentName(frame, row.department, lang);
  const of = row.subject?.[lang] ?? '';
  const [a, b] = [said(from, lang), said(to, lang)];
  const grown = pointsIn(frame, panel, 'change_rate').find((each) => each.row === row);
  const by = grown && Math.abs(grown.value) >= 0.0005 ? words(lang).bracket(said(grown, lang)) : '';
  if (lang === 'zh') {
    const what = `${name}${of ? `“${of}”` : ''}${panel.title.zh}`;
    if (value === 0) return `${what} ${start} 年和 ${end} 年同为 ${a}`;
    const spaced = /[\d%]$/.test(a) ? `${a} ` : a;
    const [turned, more] = isRate(point)
      ? value > 0
        ? ['升至', '上升']
        : ['降至', '下降']
      : value > 0
        ? ['增至', '增加']
        : ['减至', '减少'];
    return `${what}由 ${start} 年的 ${spaced}${turned} ${end} 年的 ${b}，${more} ${amount(point, lang)}${by}`;
  }
  const what = `${name}: ${inner(panel.title.en, lang)}${of ? ` “${of}”` : ''}`;
  if (value === 0) return `${what} ${a} in both ${start} and ${end}`;
  return `${what} ${value > 0 ? 'rose' : 'fell'} from ${a} in ${start} to ${b} in ${end}, ${value > 0 ? 'up' : 'down'} ${amount(point, lang)}${by}`;
}

function clause(frame: Frame, panel: Panel, lang: Lang): string {
  const points = pointsIn(frame, panel, 'change');
  const isPlain = points.every(({ row }) => row.subject === undefined);
  if (points.length === 1) return one(frame, panel, points[0]!, lang);
  const [up, down] = [points.filter(({ value }) => value > 0), points.filter(({ value }) => value < 0)];
  const same = points.length - up.length - down.length;
  const zh = lang === 'zh';
  const n = isPlain ? departmentsIn(points) : points.length;
  const [more, less] = isRate(points[0]!) ? ['上升', '下降'] : ['增加', '减少'];
  const told = [
    ...(up.length > 0 ? [zh ? `${up.length} 个${more}` : `${up.length} up`] : []),
    ...(down.length > 0 ? [zh ? `${down.length} 个${less}` : `${down.length} down`] : []),
    ...(same > 0 ? [zh ? `${same} 个持平` : `${same} unchanged`] : []),
  ];
  // The ends are of the same measure whatever the duties, and no body is named by them.
  const most = [
    ...(up.length > 0
      ? [zh ? `最多${more} ${amount(highest(up), lang)}` : `at most up ${amount(highest(up), lang)}`]
      : []),
    ...(down.length > 0
      ? [zh ? `最多${less} ${amount(lowest(down), lang)}` : `at most down ${amount(lowest(down), lang)}`]
      : []),
  ];
  return zh
    ? `${panel.title.zh}有两个年度可比的 ${n} ${isPlain ? '个部门' : '项'}中，${[...told, ...most].join('、')}`
    : `${inner(panel.title.en, lang)}: of ${count(n, isPlain ? 'body' : 'item', isPlain ? 'bodies' : 'items')} with two years, ${[...told, ...most].join(', ')}`;
}

/** Whose change begins with a predecessor's figure, and that this is no certainty. `alone`: only its change is told. */
function crossed(frame: Frame, alone: boolean, lang: Lang): string[] {
  const unsure = frame.successions.filter(({ confidence }) => confidence !== 'certain');
  const [link] = unsure;
  if (!link) return [];
  const zh = lang === 'zh';
  if (alone) {
    const from = departmentName(frame, link.from, lang);
    return [
      zh ? `起始值取自很可能的前身${from}` : `its first figure is that of ${from}, a likely predecessor`,
    ];
  }
  const names = unsure.map(({ to }) => departmentName(frame, to, lang));
  const who =
    names.length > 2 ? (zh ? `${names.length} 个部门` : `${names.length} bodies`) : list(names, lang);
  return [zh ? `${who}的起始值取自很可能的前身` : `the first figure of ${who} is a likely predecessor’s`];
}

export function change(frame: Frame, lang: Lang): string {
  const filled = frame.panels.filter((panel) => pointsIn(frame, panel, 'change').length > 0);
  const zh = lang === 'zh';
  if (filled.length === 0) {
    const title = frame.panels[0]?.title[lang] ?? '';
    if (
      frame.panels.every((panel) => ['from', 'to'].every((key) => pointsIn(frame, panel, key).length === 0))
    )
      return nothing(frame, 'change', title, lang);
    return sentence(
      [
        zh
          ? `${title}没有哪个部门有两个年度的数，无从比较变动`
          : `no body has two years of ${inner(title, lang)}, so no change shows`,
      ],
      lang,
    );
  }
  const told = filled.slice(0, FEW).map((panel) => clause(frame, panel, lang));
  const rest = filled.length - told.length;
  return sentence(
    [
      ...told,
      ...(rest > 0
        ? [zh ? `另有 ${rest} 组单独列示` : `${rest} more ${rest === 1 ? 'set stands' : 'sets stand'} apart`]
        : []),
      ...crossed(frame, filled.length === 1 && pointsIn(frame, filled[0]!, 'change').length === 1, lang),
    ],
    lang,
  );
}

/** How much compares, and how much does not. */
export function compare(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const shown = new Set(frame.panels.flatMap(({ rows }) => rows.flatMap(({ indicator }) => indicator ?? [])));
  const n = shown.size;
  const unlike = frame.incomparableIndicators ?? [];
  const single = unlike
    .filter(({ reason }) => reason === 'single')
    .reduce((sum, { indicators }) => sum + indicators.length, 0);
  const several = new Set(
    unlike
      .filter(({ reason }) => reason !== 'single')
      .flatMap(({ indicators }) => indicators)
      .filter((id) => !shown.has(id)),
  ).size;
  if (n + single + several === 0)
    return nothing(frame, 'change', zh ? '可比的' : 'anything to compare', lang);
  const years = formatYears(frame.years, lang);
  const bodies = frame.departments.length;
  const left = [
    ...(several > 0 ? [zh ? `${several} 项口径不一` : `${several} counted in several ways`] : []),
    ...(single > 0 ? [zh ? `${single} 项只有一个数` : `${single} with one figure only`] : []),
  ];
  const head = zh
    ? `${bodies} 个部门 ${years} 年${n > 0 ? `有 ${n} 项指标可比` : '没有可比的指标'}`
    : `${count(bodies, 'body', 'bodies')}, ${years}: ${n > 0 ? `${count(n, 'measure')} can be compared` : 'nothing can be compared'}`;
  const tail =
    left.length === 0
      ? []
      : [zh ? `${left.join('、')}，不能直接比较` : `${left.join(', ')}, not to be compared directly`];
  return sentence([head, ...tail], lang);
}
