/** The bodies of the fictional district, every name saying that it is one. */

/**
 * What a body's reports hold. `rows`: budget, executed and all level-3 scores; `sheet`: budget and scores
 * alone, no executed amount; `total`: budget, executed, total and level-1 scores; `plain`: no score.
 */
export type Form = 'rows' | 'sheet' | 'total' | 'plain';

export interface Body {
  readonly id: string;
  readonly zh: string;
  readonly short: string;
  readonly en: string;
  readonly short_en: string;
  readonly duties: readonly string[];
  readonly form: Form;
  /** First and last year of its reports, where it has not always been there. */
  readonly from?: number;
  readonly to?: number;
  /** Its reports do not say when it began or ended: no such year in departments.csv. */
  readonly vague?: true;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly confidence: 'certain' | 'likely';
  readonly zh: string;
  readonly en: string;
}

function park(
  id: string,
  name: string,
  en: string,
  form: Form,
  duties: string,
  more: Partial<Body> = {},
): Body {
  return {
    id,
    zh: `示例${name}管理委员会`,
    short: `示例${name}`,
    en: `Administrative Committee of the Sample ${en}`,
    short_en: `Sample ${en}`,
    duties: duties.split(' '),
    form,
    ...more,
  };
}
function bureau(
  id: string,
  name: string,
  en: string,
  form: Form,
  duties: string,
  more: Partial<Body> = {},
): Body {
  return {
    id,
    zh: `示例区${name}`,
    short: `示例${name}`,
    en: `${en} Bureau of Sample District`,
    short_en: `Sample ${en}`,
    duties: duties.split(' '),
    form,
    ...more,
  };
}

const BODIES: readonly Body[] = [
  park('beigang', '北港经济区', 'North Port Zone', 'rows', '园区管理'),
  park('nanling', '南岭科技园', 'South Ridge Tech Park', 'rows', '园区管理'),
  bureau('jiaoyu', '教育局', 'Education', 'rows', '教育 民生'),
  park('xihe', '西河开发区', 'West River Zone', 'total', '园区管理'),
  bureau('shuiwu', '水务局', 'Water', 'rows', '水务 城建'),
  park('dongwan', '东湾产业园', 'East Bay Park', 'rows', '园区管理 海关监管区', { to: 2020, vague: true }),
  park('hezuo', '东湾智造合作区', 'East Bay Manufacturing Zone', 'rows', '园区管理 海关监管区', {
    from: 2021,
    vague: true,
  }),
  bureau('chengguan', '城市管理和综合执法局', 'City Management', 'total', '城管 城建', {
    short: '示例城管局',
  }),
  bureau('wenhua', '文化局', 'Culture', 'rows', '文旅', { to: 2021 }),
  bureau('lvyou', '旅游局', 'Tourism', 'rows', '文旅', { to: 2021 }),
  bureau('wenlv', '文化和旅游局', 'Culture and Tourism', 'rows', '文旅', { short: '示例文旅局', from: 2022 }),
  bureau('huanbao', '环境保护局', 'Environmental Protection', 'rows', '生态环境', {
    short: '示例环保局',
    to: 2019,
  }),
  bureau('shengtai', '生态环境局', 'Ecology and Environment', 'rows', '生态环境', {
    short: '示例生态局',
    from: 2020,
  }),
  park('yunshan', '云山物流园', 'Cloud Hill Logistics Park', 'sheet', '园区管理 海关监管区'),
  bureau('yingji', '应急管理局', 'Emergency Management', 'rows', '应急管理', { short: '示例应急局' }),
  bureau('keji', '科学技术局', 'Science and Technology', 'plain', '科技', { short: '示例科技局' }),
  bureau('shangwu', '商务局', 'Commerce', 'rows', '商务招商'),
  bureau('minzheng', '民政局', 'Civil Affairs', 'total', '民生'),
  bureau('renshe', '人力资源和社会保障局', 'Human Resources', 'sheet', '民生', { short: '示例人社局' }),
  bureau('weijian', '卫生健康局', 'Health', 'rows', '民生', { short: '示例卫健局' }),
  bureau('jiaotong', '交通运输局', 'Transport', 'rows', '交通 城建', { short: '示例交通局' }),
  bureau('zhujian', '住房和城乡建设局', 'Housing', 'plain', '城管 城建', { short: '示例住建局' }),
  bureau('nongye', '农业农村局', 'Agriculture', 'total', '农业农村', { short: '示例农业局' }),
  bureau('guihua', '规划和自然资源局', 'Planning and Resources', 'rows', '土地规划', { short: '示例规自局' }),
];

export const LINKS: readonly Link[] = [
  {
    from: 'dongwan',
    to: 'hezuo',
    year: 2021,
    confidence: 'likely',
    zh: '两份示例报告的项目名称与卡口相同，没有文件写明更名',
    en: 'The sample reports name the same projects and gates; no document says that the body was renamed',
  },
  ...(['wenhua', 'lvyou'] as const).map((from) => ({
    from,
    to: 'wenlv',
    year: 2022,
    confidence: 'certain' as const,
    zh: '示例机构改革方案写明两局合并',
    en: 'The sample reform plan states that the two bureaus merge',
  })),
  {
    from: 'huanbao',
    to: 'shengtai',
    year: 2020,
    confidence: 'certain',
    zh: '示例机构改革方案写明更名',
    en: 'The sample reform plan states the new name',
  },
];

const FORMS: readonly Form[] = ['rows', 'total', 'plain', 'rows', 'sheet'];

function town(n: number): Body {
  return {
    id: `town-${n}`,
    zh: `示例第${n}镇人民政府`,
    short: `示例第${n}镇`,
    en: `People’s Government of Sample Town ${n}`,
    short_en: `Sample Town ${n}`,
    duties: ['镇街'],
    form: FORMS[n % FORMS.length]!,
  };
}

/** The first `count` bodies; towns follow the 24 named ones. */
export function bodies(count: number): Body[] {
  return Array.from({ length: count }, (_, i) => BODIES[i] ?? town(i + 1));
}

/** The bodies whose figures a body's go on with: a successor adds up its predecessors, any other is its own. */
export function originsOf(id: string): string[] {
  const before = LINKS.filter((link) => link.to === id).map((link) => link.from);
  return before.length > 0 ? before.flatMap(originsOf) : [id];
}

/** Where a body stands in the order of origins, so that a successor counts as its predecessors did. */
export function placeOf(id: string): number {
  const first = originsOf(id)[0]!;
  const merged = LINKS.find((link) => link.from === first);
  const [shared] = merged ? originsOf(merged.to) : [first];
  const at = BODIES.findIndex((body) => body.id === shared);
  return at >= 0 ? at : Number(id.slice(id.lastIndexOf('-') + 1));
}
