import { describe, expect, it } from 'vitest';
import type { Grid } from './recognise.ts';
import { columnNamed, numberIn, recognise } from './recognise.ts';

/** Lines of cells set apart by `|`; `名:2` runs over two rows, `名::3` over three columns. */
const grid = (...lines: readonly string[]): Grid =>
  lines.map((line) =>
    line.split('|').map((cell) => {
      const [text = '', rows = '', columns = ''] = cell.split(':');
      return { text, rows: Number(rows || 1), columns: Number(columns || 1) };
    }),
  );
const cells = (...lines: readonly string[]) => recognise(grid(...lines)).rows.map((row) => row.cells);

describe('columnNamed', () => {
  it.each([
    ['三级指标', 'level3'],
    ['年度指标值', 'target'],
    ['实际\n完成值', 'actual'],
    ['分值（100分）', 'weight'],
    ['自评得分', 'score'],
    ['偏差原因分析及改进措施', 'reason'],
    ['全年预算数（A）', 'annual'],
    ['执行率（B/A）', 'rate'],
    ['指标名称', 'level3'],
  ])('%s is the column %s', (heading, column) => {
    expect(columnNamed(heading)).toBe(column);
  });

  it('takes prose for no heading', () => {
    expect(columnNamed('项目名称')).toBeUndefined();
    expect(columnNamed('主管部门')).toBeUndefined();
  });
});

describe('numberIn', () => {
  it('takes units off, and an oblique stroke for nothing', () => {
    expect(numberIn('10分')).toEqual({ value: '10' });
    expect(numberIn('92.00%')).toEqual({ value: '92.00' });
    expect(numberIn('1,480.5万元')).toEqual({ value: '1480.5', unit: '万元' });
    expect(numberIn('/')).toEqual({ value: '' });
  });

  it('leaves what it cannot read for the checks to tell', () => {
    expect(numberIn('9.2.1')).toEqual({ value: '9.2.1' });
    expect(numberIn('约10')).toEqual({ value: '约10' });
  });
});

describe('recognise', () => {
  it('reads the national form: funds under one heading, indicators under another, prose left over', () => {
    const { rows, left, columns } = recognise(
      grid(
        '项目支出绩效自评表::8',
        '项目名称|灌区改造::7',
        '项目资金（万元）::2|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '年度资金总额::2|500|480|441.6|10|92.00%|9.2',
        '其中：当年财政拨款::2|400|380|341.6|—|89.9%|—',
        '年度总体目标|预期目标::4|实际完成情况::3',
        '绩效指标:4|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
        '产出指标:2|数量指标|修缮灌渠|≥30公里|32公里|15|15',
        '质量指标|验收合格率|100%|100%|15|15',
        '满意度指标|服务对象满意度|农户满意率|≥95%|93.5%|10|9.8',
        '总分::6|100|93',
      ),
    );
    expect(rows.map((row) => row.cells)).toEqual([
      {
        level1: '年度资金总额',
        initial: '500',
        annual: '480',
        executed: '441.6',
        weight: '10',
        rate: '92.00',
        score: '9.2',
      },
      { level1: '其中：当年财政拨款', initial: '400', annual: '380', executed: '341.6', rate: '89.9' },
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '修缮灌渠',
        target: '≥30公里',
        actual: '32公里',
        weight: '15',
        score: '15',
      },
      { level2: '质量指标', level3: '验收合格率', target: '100%', actual: '100%', weight: '15', score: '15' },
      {
        level1: '满意度指标',
        level2: '服务对象满意度',
        level3: '农户满意率',
        target: '≥95%',
        actual: '93.5%',
        weight: '10',
        score: '9.8',
      },
      { level1: '总分', weight: '100', score: '93' },
    ]);
    expect(left.some((line) => line.includes('灌区改造'))).toBe(true);
    expect(columns.slice(0, 4)).toEqual(['level1', 'level2', 'level3', 'weight']);
  });

  it('keeps the source line beside each row', () => {
    const [row] = recognise(grid('指标名称|分值|得分', '基础工作|50|48')).rows;
    expect(row?.source).toBe('基础工作 ｜ 50 ｜ 48');
  });

  it('takes the unit of amounts from the heading', () => {
    expect(cells('资金（元）|年初预算数|全年预算数|全年执行数', '合计资金|5000|4800|4416')[0]).toMatchObject({
      unit: '元',
      annual: '4800',
    });
    expect(cells('资金（万元）|年初预算数|全年预算数|全年执行数', '合计资金|50|48|44')[0]).not.toHaveProperty(
      'unit',
    );
  });

  it('leaves out headings that a page break repeats', () => {
    expect(
      cells('指标名称|分值|得分', '基础工作|50|48', '指标名称|分值|得分', '重点任务|50|47.5'),
    ).toHaveLength(2);
  });

  it('finds nothing where no line is a heading', () => {
    expect(recognise(grid('一、部门概况', '甲|乙|丙')).rows).toEqual([]);
  });
});
