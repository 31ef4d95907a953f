/** translations.csv of the fictional district: the English of all that its tables hold in Chinese. */
import type { Cells } from './csv.ts';

const FIXED: Readonly<Record<string, string>> = {
  示例区: 'Sample District',
  园区管理: 'park administration',
  海关监管区: 'customs supervision zone',
  教育: 'education',
  民生: 'people’s livelihood',
  水务: 'water affairs',
  城建: 'urban construction',
  城管: 'urban management',
  文旅: 'culture and tourism',
  生态环境: 'ecology and environment',
  应急管理: 'emergency management',
  科技: 'science and technology',
  商务招商: 'commerce and investment promotion',
  交通: 'transport',
  农业农村: 'agriculture and rural affairs',
  土地规划: 'land and planning',
  镇街: 'towns and subdistricts',
  '示例数据，纯属虚构': 'Sample data, entirely fictional',
  示例企业服务项目: 'Sample enterprise services',
  示例设施维护项目: 'Sample facility maintenance',
  示例信息化运维项目: 'Sample IT operation and maintenance',
  示例规划编制项目: 'Sample planning',
  示例宣传培训项目: 'Sample publicity and training',
  按授予中小企业的合同金额占比计分:
    'Scored by the share in amount of contracts awarded to small and medium-sized enterprises',
  示例制度尚不完整: 'Sample rules are not complete yet',
  示例目标未全部完成: 'Not all sample targets were met',
};

/** Reasons that hold figures. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(\d+)份合同中(\d+)份按时备案，按份数占比计分$/,
    '$2 of $1 contracts were filed on time; scored by their share in number',
  ],
  [/^年末执行率([\d.]+)%乘以分值$/, 'The year-end rate of $1% times the weight'],
  [/^平均支出进度([\d.]+)%乘以分值$/, 'Average spending progress of $1% times the weight'],
];

function english(zh: string): string {
  const pattern = PATTERNS.find(([form]) => form.test(zh));
  return FIXED[zh] ?? (pattern ? zh.replace(...pattern) : '');
}

/** Columns of any table that English pages write out. */
const TRANSLATED = ['district', 'duties', 'subject', 'scope', 'note'];

/** A row for each Chinese text of these tables that has English, each once, in the order in which they stand. */
export function translationRows(tables: readonly (readonly Cells[])[]): Cells[] {
  const texts = tables.flatMap((rows) =>
    rows.flatMap((row) => TRANSLATED.flatMap((column) => (row[column] ?? '').split(';'))),
  );
  return [...new Set(texts)].map((zh) => ({ zh, en: english(zh) })).filter(({ en }) => en !== '');
}
