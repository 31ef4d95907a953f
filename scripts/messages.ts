/** Problems and warnings in words: what stands there, what was expected, what to do next. */
import type { Lang } from '../src/model/localised.ts';
import type { Code, Problem } from './read/problem.ts';

/** Braces take a parameter; `[…]` is left out where the parameter in it is empty. */
const WORDS: Record<Code, Record<Lang, string>> = {
  encoding: {
    zh: '文件既不是 UTF-8 也不是 GB18030 编码，无法读取。请另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the file is neither UTF-8 nor GB18030. Save it as “CSV UTF-8 (comma delimited)”.',
  },
  utf16: {
    zh: '文件是 UTF-16（“Unicode 文本”）编码，应为 UTF-8 或 GB18030。请另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the file is UTF-16 (“Unicode text”); expected UTF-8 or GB18030. Save it as “CSV UTF-8 (comma delimited)”.',
  },
  missing_file: {
    zh: '缺少这个文件。请补上；列名见数据字典。',
    en: 'this file is missing. Add it; its columns are in the data dictionary.',
  },
  empty_file: {
    zh: '文件是空的，应有一行列名和至少一行数据。请补上内容，或删去该文件。',
    en: 'the file is empty; expected a header and at least one row. Fill it in, or delete the file.',
  },
  no_rows: {
    zh: '只有列名，没有数据。请补上数据，或删去该文件。',
    en: 'there is a header and no row. Fill it in, or delete the file.',
  },
  quotes: {
    zh: '引号不成对：含引号的单元格须用引号括起，其中的引号写两遍。请检查这里的引号。',
    en: 'quotes do not match: a cell that holds quotes stands in quotes, and each quote in it is doubled. Mend the quotes here.',
  },
  delimiter: {
    zh: '列之间没有用半角逗号分隔。请另存为“CSV（逗号分隔）”。',
    en: 'columns are not separated by commas. Save the file as “CSV (comma delimited)”.',
  },
  missing_indicator: {
    zh: '图表用到这一指标，指标库中却没有。请恢复这一行。',
    en: 'charts ask for this indicator and the library lacks it. Put its row back.',
  },
  missing_column: {
    zh: '缺少这一必填列。请在第一行加上列名“{title}”或 {id}。',
    en: 'this required column is missing. Add a column headed “{title}” or {id}.',
  },
  duplicate_column: {
    zh: '这一列出现了两次，前一次在 {first}。请删去一列。',
    en: 'this column stands twice, first at {first}. Delete one of them.',
  },
  nameless_column: {
    zh: '这一列没有列名，却有内容。请写上列名，或清空该单元格。',
    en: 'this column has no header but holds something. Name the column, or clear the cell.',
  },
  unknown_column: {
    zh: '没有这一列，已略去。可用的列：{columns}。',
    en: 'no such column: it is left out. Columns known: {columns}.',
  },
  unknown_file: {
    zh: '不认识这个文件，已略去。可用的文件：{expected}。',
    en: 'no such table: the file is left out. Files known: {expected}.',
  },
  too_many_cells: {
    zh: '这一行有 {found} 个单元格，应为 {wanted} 个。请删去多出的单元格；内容含逗号时须加引号。',
    en: 'this row has {found} cells; expected {wanted}. Delete the surplus, or quote the cell that holds a comma.',
  },
  too_few_cells: {
    zh: '这一行只有 {found} 个单元格，应为 {wanted} 个。请补齐，空单元格也要留逗号。',
    en: 'this row has {found} cells; expected {wanted}. Fill it up: an empty cell still needs its comma.',
  },
  blank_row: {
    zh: '数据中间有空行。请删去这一行。',
    en: 'there is an empty row among the data. Delete it.',
  },
  required: {
    zh: '必填，不能为空。请填写。',
    en: 'this cell is required. Fill it in.',
  },
  too_long: {
    zh: '有 {length} 个字，至多 {max} 个。请缩短。',
    en: 'it has {length} characters; at most {max} are allowed. Shorten it.',
  },
  not_id: {
    zh: '不是编号。编号只用小写字母、数字、_ . -，如 xiqu-2021。请改正。',
    en: 'not an id: lower-case letters, digits, _ . - only, such as xiqu-2021. Correct it.',
  },
  not_integer: {
    zh: '不是整数，应如 2022。请改正。',
    en: 'not a whole number such as 2022. Correct it.',
  },
  out_of_range: {
    zh: '超出范围，应在 {low} 与 {high} 之间。请改正。',
    en: 'out of range: expected {low} to {high}. Correct it.',
  },
  not_number: {
    zh: '不是数，应如 2218.86、1,234 或 97.60%。请只写数；没有时留空。',
    en: 'not a number such as 2218.86, 1,234 or 97.60%. Write the number alone; leave the cell empty where there is none.',
  },
  not_figure: {
    zh: '不是数，应如 2218.86、1,234、97.60%、近31、10余、超369、90%以上。单位请写在“单位”列。',
    en: 'not a number such as 2218.86, 1,234, 97.60%, 近31, 10余, 超369 or 90%以上. Write the unit in its own column.',
  },
  two_qualifiers: {
    zh: '前后的限定词意思不同，应只有一个，如 约10 或 10余。请照原文保留一个。',
    en: 'the qualifying words before and after the number disagree; expected one, such as 约10 or 10余. Keep the one printed.',
  },
  percent_unit: {
    zh: '带 %，但单位不是 %。请去掉 %，或把单位改为 %。',
    en: 'it carries a % but its unit is not %. Take the sign away, or set the unit to %.',
  },
  not_date: {
    zh: '不是日期，应如 2026-11-21。请改正。',
    en: 'not a date such as 2026-11-21. Correct it.',
  },
  not_period: {
    zh: '不是期间，应为 全年、年末、每日、截至目前、未来，或如 1-11月、1-12月中旬。请改正。',
    en: 'not a period: expected 全年, 年末, 每日, 截至目前, 未来, or such as 1-11月 or 1-12月中旬. Correct it.',
  },
  unknown_unit: {
    zh: '没有这个单位[：{unit}]。可用如 万元、亿元、元、m²、公顷、%、个、家、次；其余见 src/model/unit.ts。请改正。',
    en: 'no such unit[: {unit}]. Known are 万元, 亿元, 元, m², 公顷, %, 个, 家, 次 …; all of them in src/model/unit.ts. Correct it.',
  },
  unknown_enum: {
    zh: '不是可用的值，应为：{allowed}。[是否指“{near}”？]请改正。',
    en: 'not one of the values allowed: {allowed}. [Was {near} meant? ]Correct it.',
  },
  unknown_ref: {
    zh: '{table}.csv 中没有这一项。[是否指“{near}”？]请改正，或先在 {table}.csv 中加一行。',
    en: 'no such row in {table}.csv. [Was {near} meant? ]Correct it, or add a row to {table}.csv first.',
  },
  ambiguous_ref: {
    zh: '{table}.csv 中有几行叫这个名称：{ids}。请改用编号。',
    en: 'several rows of {table}.csv have this name: {ids}. Use the id.',
  },
  duplicate_key: {
    zh: '与 {first} 重复（{key}），应各不相同。请删去一行；同一数在别处再次出现时写入“又见”列。',
    en: 'the same as {first} ({key}); expected one row each. Delete one; a figure stated again goes into “restated”.',
  },
  unit_mismatch: {
    zh: '不是指标“{indicator}”的单位，应为：{allowed}。请改正，或在 indicators.csv 的“所见单位”中加上。',
    en: 'not a unit of the indicator {indicator}; expected {allowed}. Correct it, or add it to units_seen in indicators.csv.',
  },
  currency: {
    zh: '币种不同：指标“{indicator}”用 {allowed}，不同币种从不换算。请改正单位，或改用另一指标。',
    en: 'another currency: the indicator {indicator} is in {allowed}, and currencies never convert. Correct the unit, or use another indicator.',
  },
  year_disagrees: {
    zh: '与报告年度不一致：{report} 是 {year} 年。请改正，或删去年度列。',
    en: 'it disagrees with the report: {report} is of {year}. Correct it, or drop the column.',
  },
  score_above_weight: {
    zh: '高于满分：“{row}”的分值是 {weight} 分（{framework}）。请核对原文。',
    en: 'above full marks: “{row}” has {weight} points ({framework}). Check it against the report.',
  },
  framework_missing: {
    zh: '没有评分体系文件 frameworks/{framework}.csv。[已有：{known}。]请改正，或加上该文件。',
    en: 'there is no frameworks/{framework}.csv. [On file: {known}. ]Correct it, or add the file.',
  },
  framework_needed: {
    zh: '有评分但 reports.csv 中没有写明评分体系。[已有：{known}。]请在 reports.csv 的“评分体系”列填写；未评分的报告评分方写“未评分”。',
    en: 'there are scores but reports.csv names no framework. [On file: {known}. ]Name one there; a report without scores has the scorer none.',
  },
  subject_unknown: {
    zh: '评分体系 {framework} 中没有这一行。[是否指“{near}”？]请用该体系的行编号或名称。',
    en: 'no such row in the framework {framework}. [Was {near} meant? ]Use the id or the name of one of its rows.',
  },
  subject_needed: {
    zh: '这一得分须写明是哪一评分行。请填写评分体系的行编号或名称。',
    en: 'this score needs its row of the framework. Write the row’s id or name.',
  },
  subject_level: {
    zh: '“{row}”在 {framework} 中是 {found} 级，应为 {level} 级的行。请改正对象或指标。',
    en: '“{row}” is of level {found} in {framework}; expected level {level}. Correct the subject or the indicator.',
  },
  bad_restated: {
    zh: '应如 1104.37@二（一），多处以；分隔。请改正。',
    en: 'expected such as 1104.37@二（一）, several separated by ；. Correct it.',
  },
  unknown_basis: {
    zh: '应为指标库中的编号，或 编号 / 编号。请改正。',
    en: 'expected an id of the indicator library, or id / id. Correct it.',
  },
  bad_base: {
    zh: '应为 编号 / 编号，且都在指标库中。请改正。',
    en: 'expected id / id, both of this library. Correct it.',
  },
  unknown_parent: {
    zh: '上级应为高一级的行：一级的上级是总分，二级的是一级，三级的是二级。请改正。',
    en: 'the parent must be a row one level above: total for level 1, level 1 for 2, level 2 for 3. Correct it.',
  },
  weight_needed: {
    zh: '总分与一至三级的行须有分值。请填写。',
    en: 'the total and levels 1 to 3 need full marks. Fill it in.',
  },
  bounds_needed: {
    zh: '等级须有下限与上限。请填写。',
    en: 'a grade needs both bounds. Fill it in.',
  },
  folder_without_row: {
    zh: 'reports.csv 中没有编号为 {id} 的报告。[是否指“{near}”？]请加一行，或改目录名。',
    en: 'reports.csv has no report {id}. [Was {near} meant? ]Add a row, or rename the folder.',
  },
  row_without_folder: {
    zh: '没有目录 reports/{id}。[是否指“{near}”？]请建立该目录并放入 {names} 中的一个或几个。',
    en: 'there is no folder reports/{id}. [Was {near} meant? ]Add it with one or more of {names}.',
  },
  empty_report: {
    zh: '目录 reports/{id} 中没有数据。请放入 {names} 中的一个或几个。',
    en: 'the folder reports/{id} holds no table. Add one or more of {names}.',
  },
};

/** One sentence or two without the place: `数值（value）“abc”：不是数，应如 …`. */
export function problemText(problem: Problem, lang: Lang): string {
  const { field, value } = problem;
  const params: Record<string, string> = {
    ...problem.params,
    title: field?.[lang] ?? '',
    id: problem.params['id'] ?? field?.id ?? '',
  };
  const words = WORDS[problem.code][lang]
    .replace(/\[([^\]{]*)\{(\w+)\}([^\]]*)\]/g, (_, before: string, key: string, after: string) =>
      params[key] ? `${before}${params[key]}${after}` : '',
    )
    .replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
  const shown = value === undefined ? '' : lang === 'zh' ? `“${short(value)}”` : ` “${short(value)}”`;
  const name = field ? (lang === 'zh' ? `${field.zh}（${field.id}）` : `${field.en} (${field.id})`) : '';
  const subject = `${name}${shown}`.trim();
  if (subject === '') return words;
  return lang === 'zh' ? `${subject}：${words}` : `${subject}: ${words}`;
}

/** A cell may hold a page of text; its first 40 characters show which one is meant. */
function short(value: string): string {
  const line = [...value.replace(/\s+/g, ' ').trim()];
  return line.length > 40 ? `${line.slice(0, 40).join('')}…` : line.join('');
}

export function placeText(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}`;
}

/** All problems under the name of their file, each with its place; '' where there are none. */
export function problemList(problems: readonly Problem[], lang: Lang): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) lines.push(...(file ? [''] : []), problem.file);
    file = problem.file;
    lines.push(`  ${placeText(problem)}  ${problemText(problem, lang)}`);
  }
  return lines.join('\n');
}

/** Chinese for a Chinese locale (LC_ALL before LC_MESSAGES before LANG), English otherwise. */
export function localeLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
