/** The procurement figures that two score rows rest on. */
import type { Cells } from './csv.ts';
import { decimal } from './decimal.ts';
import type { ReportPlan, World } from './plan.ts';
import { random } from './random.ts';

export interface Procurement {
  readonly signed: number;
  readonly filed: number;
  /** Hundredths of a 万元. */
  readonly budget: number;
  readonly suitable: number;
  readonly awarded: number;
}

/** A report that loses no points filed every contract in time and awarded all that suits small firms. */
export function procurementOf({ id, isLosing, fault }: ReportPlan, { seed }: World): Procurement {
  const r = random(seed, id, 'procurement');
  const signed = r.int(12, 60);
  const late = isLosing && (fault === 'share_score' || r.chance(0.5)) ? r.int(1, 3) : 0;
  const budget = r.int(20_000, 90_000);
  const suitable = Math.round(budget * (0.6 + r.next() * 0.35));
  const awarded = isLosing && r.chance(0.4) ? Math.round(suitable * (0.85 + r.next() * 0.1)) : suitable;
  return { signed, filed: signed - late, budget, suitable, awarded };
}

export function procurementRows(p: Procurement): Cells[] {
  const row = (indicator: string, value: string, unit: string, phrase: string): Cells => ({
    indicator,
    value,
    unit,
    place: '自评表·采购管理',
    phrase: `${phrase}${value}${unit}`,
  });
  return [
    row('proc.contracts_signed', String(p.signed), '份', '签订采购合同'),
    row('proc.contracts_filed_ontime', String(p.filed), '份', '按时备案'),
    row('proc.budget', decimal(p.budget, 2), '万元', '采购项目预算总额为'),
    row('proc.sme_suitable_budget', decimal(p.suitable, 2), '万元', '适宜由中小企业提供的采购预算为'),
    row('proc.sme_contract_amount', decimal(p.awarded, 2), '万元', '授予中小企业合同金额为'),
  ];
}
