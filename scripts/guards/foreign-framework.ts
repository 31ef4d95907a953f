/** A report of another city or province under Guangzhou's tree: its points are those of no tree on file. */
import { REPORTS } from '../../src/model/tables/reports.ts';
import { problemAt } from '../read/table.ts';
import type { Guard, Question } from './guard.ts';

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
/** A name that begins with another province, or holds a city that is not Guangzhou. */
const ELSEWHERE = [
  new RegExp(`^(${PROVINCES})`),
  new RegExp(`(${PROVINCES})(省|市|自治区|壮族|回族|维吾尔)`),
  /([\u4e00-\u9fff]{2,4})(?<!广州)市(?!场|政|民|容|域|级|属|直)/,
];

/** Once for each body. */
export const foreignFramework: Guard = (file) => {
  const bodies = new Map(file.departments.map(({ values }) => [values.id, values]));
  const asked = new Set<string>();
  return file.reports.flatMap(({ report }): Question[] => {
    const { department, framework, title } = report.values;
    const body = bodies.get(department);
    const ofTree = file.frameworks.get(framework)?.find(({ level }) => level === 'title')?.zh ?? '';
    if (!body || asked.has(department) || !ofTree.includes('广州')) return [];
    const elsewhere = [body.zh, body.district, title].find(
      (name) => !name.includes('广州') && ELSEWHERE.some((pattern) => pattern.test(name)),
    );
    if (elsewhere === undefined) return [];
    asked.add(department);
    const params = { other: elsewhere, tree: ofTree, first: '' };
    const code = 'foreign_framework';
    const at = [department, body.zh, report.values.id];
    return [{ ...problemAt(report, REPORTS, 'framework', code, params), code, report: report.values.id, at }];
  });
};
