import { describe, expect, it } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { fact, indicator, LIBRARY } from '../../testing/facts.ts';
import type { Comparability } from './comparability.ts';
import { comparabilityKey, comparabilityOf, reasonsApart } from './comparability.ts';
import { comparableSets, incomparablePanelsOf } from './comparable-sets.ts';

const byId = new Map(LIBRARY.map((row) => [row.id, row]));
const ofFact = (one: Fact): Comparability => comparabilityOf(one, byId.get(one.indicator)!, 'tree');
const panels = (...facts: Fact[]) => comparableSets(facts, ofFact);
const reasons = (...facts: Fact[]) => incomparablePanelsOf(panels(...facts)).map(({ reason }) => reason);

describe('what compares', () => {
  it('keeps 182 occasions, 185 firm-visits and 712 person-trips in three panels', () => {
    const visits = [
      fact('zhizao', 2022, 'svc.visits_times', '182', '次'),
      fact('lingang', 2021, 'svc.visits_firm_times', '185', '家次'),
      fact('keji', 2022, 'svc.visits_person_times', '712', '人次'),
    ];
    expect(panels(...visits)).toHaveLength(3);
    const apart = incomparablePanelsOf(panels(...visits));
    expect(apart).toHaveLength(1);
    expect(apart[0]!.reason).toBe('group');
    expect(apart[0]!.panels).toHaveLength(3);
  });

  it('puts the policy briefings of four bodies in one panel, 场 and 次 alike', () => {
    const briefings = [
      fact('xiqu', 2021, 'svc.policy_briefings', '1', '场'),
      fact('zhizao', 2022, 'svc.policy_briefings', '9', '场'),
      fact('lingang', 2021, 'svc.policy_briefings', '2', '场'),
      fact('keji', 2022, 'svc.policy_briefings', '6', '次'),
    ];
    expect(panels(...briefings)).toHaveLength(1);
    expect(reasons(...briefings)).toEqual([]);
  });

  it('puts 宗 and 项 in one panel where the library lists both, and apart where it does not', () => {
    const listed = [
      fact('zhizao', 2022, 'svc.issues_resolved', '307', '宗'),
      fact('lingang', 2021, 'svc.issues_resolved', '44', '项'),
    ];
    expect(panels(...listed)).toHaveLength(1);
    expect(panels(...listed)[0]!.comparability.unit).toBe('项');
    const strict = indicator('svc.issues_resolved', { units_seen: ['项'] });
    expect(
      reasonsApart(comparabilityOf(listed[0]!, strict, ''), comparabilityOf(listed[1]!, strict, '')),
    ).toEqual(['unit']);
  });

  it('keeps problems received and problems resolved apart', () => {
    expect(
      reasons(
        fact('xiqu', 2021, 'svc.issues_received', '369', '项次'),
        fact('zhizao', 2022, 'svc.issues_resolved', '307', '宗'),
      ),
    ).toEqual(['group']);
  });

  it('keeps January to November apart from the whole year, and takes 1-12月 for the whole year', () => {
    const output = (period: string) => fact('a', 2021, 'eco.industry_output', '5', '亿元', { period });
    expect(reasons(output('1-11月'), output('1-12月'))).toEqual(['period']);
    expect(reasons(output('1-12月中旬'), output('全年'))).toEqual(['period']);
    expect(reasons(output('1-12月'), output('全年'))).toEqual([]);
  });

  it('keeps the year-end rate and average progress apart because they divide differently', () => {
    expect(
      reasons(fact('a', 2022, 'exec.rate', '99', '%'), fact('b', 2022, 'exec.avg_progress', '89.92', '%')),
    ).toEqual(['basis']);
  });

  it('keeps rates of one group on different bases apart', () => {
    expect(
      reasons(fact('a', 2023, 'exec.basic_rate', '96', '%'), fact('a', 2023, 'exec.project_rate', '98', '%')),
    ).toEqual(['basis']);
  });

  it('keeps planned, forecast and completed figures apart', () => {
    const training = (status: Fact['status']) => fact('a', 2021, 'safety.trainings', '1', '次', { status });
    expect(reasons(training('planned'), training('completed'))).toEqual(['status']);
    expect(reasons(training('forecast'), training('stock'))).toEqual(['status']);
    expect(reasons(training('completed'), training('completed'))).toEqual([]);
  });

  it('compares scores within one framework only', () => {
    const total = byId.get('score.total')!;
    const score = fact('a', 2022, 'score.total', '98', '分');
    expect(reasonsApart(comparabilityOf(score, total, 'gz'), comparabilityOf(score, total, 'sz'))).toEqual([
      'framework',
    ]);
    expect(reasonsApart(comparabilityOf(score, total, 'gz'), comparabilityOf(score, total, 'gz'))).toEqual(
      [],
    );
  });

  it('compares scores that one party gave, and keeps own, reviewed and finance scores apart', () => {
    const total = byId.get('score.total')!;
    const by = (scorer: 'self' | 'reviewed' | 'finance') =>
      comparabilityOf(fact('a', 2022, 'score.total', '98', '分'), total, 'gz', scorer);
    expect(reasonsApart(by('self'), by('finance'))).toEqual(['scorer']);
    expect(reasonsApart(by('reviewed'), by('finance'))).toEqual(['scorer']);
    expect(reasonsApart(by('finance'), by('finance'))).toEqual([]);
  });

  it('compares bodies of one level, and keeps a school apart from a district’s bodies with the reason', () => {
    const visits = byId.get('svc.visits_times')!;
    const at = (level: 'unit' | 'city' | '') =>
      comparabilityOf(fact('a', 2022, 'svc.visits_times', '182', '次'), visits, '', 'self', level);
    expect(reasonsApart(at('unit'), at(''))).toEqual(['level']);
    expect(reasonsApart(at('unit'), at('unit'))).toEqual([]);
    expect(comparabilityKey(at('city'))).not.toBe(comparabilityKey(at('')));
  });

  it('keeps the whole park and one industry of it apart', () => {
    const output = (scope: string) => fact('a', 2022, 'eco.industry_output', '5', '亿元', { scope });
    expect(reasons(output('园区'), output('汽车产业'))).toEqual(['scope']);
    expect(reasons(output(''), output('全区'))).toEqual(['scope']);
    expect(reasons(output('汽车产业'), output('汽车产业'))).toEqual([]);
  });

  it('takes all words for the whole of a park as one', () => {
    const output = (scope: string) => fact('a', 2022, 'eco.industry_output', '5', '亿元', { scope });
    expect(reasons(output(''), output('园区'), output('我委负责'), output('辖区'))).toEqual([]);
  });

  it('keeps calls led by the district and calls on one industry apart from all of a body’s calls', () => {
    const calls = (scope: string) => fact('a', 2022, 'inv.firms_called_on', '30', '家', { scope });
    expect(panels(calls(''), calls('区领导带队赴市外'), calls('汽车产业企业'))).toHaveLength(3);
    expect(reasons(calls(''), calls('汽车产业企业'))).toEqual(['scope']);
    expect(reasons(calls(''), calls('我委牵头'))).toEqual([]);
  });

  it('names a scope and then the period where both differ, and one reason alone between different things', () => {
    const output = (scope: string, period: string) =>
      fact('a', 2022, 'eco.industry_output', '5', '亿元', { scope, period });
    expect(reasons(output('园区', '1-11月'), output('汽车产业', '全年'))).toEqual(['scope', 'period']);
    expect(reasons(output('园区', '1-11月'), fact('a', 2021, 'svc.issues_received', '1', '项次'))).toEqual([
      'group',
    ]);
  });

  it('does not ask for a framework where no score is compared', () => {
    const briefings = byId.get('svc.policy_briefings')!;
    const one = fact('a', 2022, 'svc.policy_briefings', '6', '次');
    expect(reasonsApart(comparabilityOf(one, briefings, ''), comparabilityOf(one, briefings, 'gz'))).toEqual(
      [],
    );
  });

  it('compares what is filed under OTHER with itself only', () => {
    const other = (id: string) =>
      comparabilityOf(fact('a', 2021, id, '7', '次'), indicator(id, { group: 'SAFETY_OTHER' }), '');
    expect(reasonsApart(other('safety.lookbacks'), other('safety.wechat_posts'))).toEqual(['basis']);
    expect(reasonsApart(other('safety.lookbacks'), other('safety.lookbacks'))).toEqual([]);
  });

  it('puts 元, 万元 and 亿元 in one panel, yuan and dollars in two', () => {
    const money = indicator('budget.annual');
    const at = (unit: Fact['unit']) =>
      comparabilityOf({ unit, status: 'completed', period: '全年' }, money, '');
    expect(reasonsApart(at('亿元'), at('元'))).toEqual([]);
    expect(reasonsApart(at('万元'), at('万美元'))).toEqual(['unit']);
  });

  it('names each reason once for the panels that it keeps apart', () => {
    const apart = incomparablePanelsOf(
      panels(
        fact('a', 2021, 'svc.issues_received', '1', '项次'),
        fact('a', 2021, 'svc.issues_resolved', '2', '项'),
        fact('b', 2021, 'svc.issues_resolved', '2', '项', { period: '1-11月' }),
      ),
    );
    expect(apart.map(({ reason, panels: keys }) => [reason, keys.length])).toEqual([
      ['group', 3],
      ['period', 2],
    ]);
  });

  it('names together what stands apart by one reason through one another, and each set once', () => {
    const [budget, visits, times, plan] = [
      fact('a', 2021, 'budget.annual', '1', '万元'),
      fact('a', 2021, 'svc.visits_firm_times', '1', '家次'),
      fact('a', 2021, 'svc.visits_times', '2', '次'),
      fact('b', 2021, 'svc.visits_times', '2', '次', { status: 'planned' }),
    ];
    const sets = panels(budget, visits, times, plan);
    const keys = sets.map(({ key }) => key);
    expect(incomparablePanelsOf(sets)).toEqual([
      { reason: 'group', panels: keys },
      { reason: 'status', panels: keys.slice(2) },
    ]);
    expect(incomparablePanelsOf(sets.slice(0, 1))).toEqual([]);
  });

  it('gives a panel the same key whatever else is on view', () => {
    const one = fact('keji', 2022, 'svc.visits_person_times', '712', '人次');
    const other = fact('zhizao', 2022, 'svc.visits_times', '182', '次');
    expect(panels(other, one)[1]!.key).toBe(panels(one)[0]!.key);
  });
});
