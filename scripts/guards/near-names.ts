/** An indicator of a body's own whose name is nearly one of the library's: probably the same, and then they compare. */
import { isConvertible } from '../../src/model/unit.ts';
import { headerKey } from '../read/header.ts';
import type { Guard } from './guard.ts';
import { askFigure, eachRow } from './guard.ts';

/** Who is asked how satisfied they are, where a form names nobody in particular. */
const ANYBODY = /(服务对象|受益对象|受益群众|人民群众|社会公众|公众|群众)(?=满意)/;
const MARKS = /[“”"‘’「」·、，,()\-的]/g;
const ENDING = /(程度|情况|指标|个数|次数|人数|数量|率|度|数|量)$/;

/** What of a name is left without marks, endings and whoever is asked: 群众满意率 and 服务对象满意度 are 满意. */
export const stem = (name: string): string =>
  headerKey(name).replace(MARKS, '').replace(ANYBODY, '').replace(ENDING, '');

export const nearName: Guard = (file) => {
  const library = [...file.indicators.values()].filter(({ theme }) => theme !== 'own' && theme !== 'score');
  const byStem = new Map(library.flatMap((row) => [row.zh, ...row.aliases].map((name) => [stem(name), row])));
  return eachRow(file, (row, entered, { theme, zh, unit }) => {
    const known = theme === 'own' ? byStem.get(stem(zh)) : undefined;
    if (!known || !isConvertible(unit, known.unit)) return undefined;
    return askFigure(entered, row, 'near_name', 'indicator', { other: known.zh });
  });
};
