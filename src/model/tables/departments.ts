/** Bodies that report: `departments.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, id, integer, list, names, otherwise, required, text } from './fields.ts';

export const DEPARTMENTS = {
  name: 'departments',
  title: { zh: '部门', en: 'Departments' },
  key: ['id'],
  fields: {
    id: id({ zh: '部门编号，一经使用不再更改', en: 'Id of the body; never changed once used' }),
    zh: { ...names.zh, zh: '部门名称', about: { zh: '报告上印的全称', en: 'Full name as printed' } },
    short: required(
      text({ zh: '简称', en: 'Short name' }, { zh: '图表标签用的简称', en: 'Short name for chart labels' }),
    ),
    en: names.en,
    short_en: otherwise(
      { field: 'short' },
      text(
        { zh: '英文简称', en: 'Short English name' },
        { zh: '图表标签用的英文简称', en: 'Short English name for chart labels' },
      ),
    ),
    district: required(
      text({ zh: '所在区', en: 'District' }, { zh: '所属区（县）', en: 'District or county' }),
    ),
    level: choice(
      { zh: '层级', en: 'Level' },
      {
        zh: '部门的层级，留空为区（县）级；不同层级不作比较',
        en: 'Level of the body, empty for a district or county; bodies of unlike levels are not compared',
      },
      {
        province: { zh: '省级', en: 'province' },
        city: { zh: '市级', en: 'city' },
        district: { zh: '区（县）级', en: 'district or county' },
        town: { zh: '乡镇、街道', en: 'town or subdistrict' },
        unit: { zh: '下属单位', en: 'subordinate unit' },
      },
    ),
    duties: list(
      { zh: '职责类别', en: 'Duties' },
      {
        zh: '职责标签，同一标签的部门可作同类比较',
        en: 'Tags of duties; bodies with a tag in common form a peer group',
      },
    ),
    slot: integer(
      { zh: '色位', en: 'Palette slot' },
      {
        zh: '固定的颜色与符号，1–8；第九个起留空',
        en: 'Fixed colour and marker, 1 to 8; empty from the ninth body on',
      },
    ),
    from_year: integer(
      { zh: '起始年度', en: 'First year' },
      { zh: '部门设立的年度，不详则留空', en: 'Year from which the body exists; empty where not known' },
    ),
    to_year: integer(
      { zh: '终止年度', en: 'Last year' },
      {
        zh: '部门存续的最后年度，不详则留空',
        en: 'Last year in which the body exists; empty where not known',
      },
    ),
  },
} as const satisfies TableSchema;

export type DepartmentRow = Infer<typeof DEPARTMENTS>;

/** Level of a body; '' where it is a district's or county's, which is the usual one. */
export type Level = Exclude<DepartmentRow['level'], 'district'>;

/** The level that a body is compared at. */
export const levelOf = ({ level }: Pick<DepartmentRow, 'level'>): Level =>
  level === 'district' ? '' : level;
