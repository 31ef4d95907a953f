/** Which outputs a body of some duty reports. The indicators are those of the library. */
import type { Body } from './bodies.ts';
import { placeOf } from './bodies.ts';
import type { Cells } from './csv.ts';

const COMMON = ['svc.policy_briefings', 'safety.trainings', 'safety.inspections', 'gov.bulletins'];
const PARK = [
  'svc.issues_resolved',
  'inv.projects_negotiated',
  'inv.projects_signed',
  'inv.projects_registered',
  'inv.projects_attracted',
  'inv.projects_landed',
  'inv.registered_capital',
  'inv.expected_output',
  'inv.fdi',
  'inv.fdi_excess_rate',
  'inv.outbound_trips',
  'land.expired_area',
  'land.reserved_area',
  'land.inefficient_area',
  'eco.industry_firms',
  'eco.industry_output',
  'eco.industry_growth',
  'eco.commerce_sales',
  'eco.commerce_growth',
  'def.capital_threshold',
];
const CUSTOMS = ['customs.gates', 'customs.guard_hours', 'customs.major_cases'];
const BY_DUTY: Readonly<Record<string, readonly string[]>> = {
  园区管理: PARK,
  海关监管区: CUSTOMS,
  教育: [
    'org.youth_care_orgs',
    'svc.symposiums',
    'svc.policy_leaflets',
    'plan.consulted_units',
    'safety.lookbacks',
  ],
  水务: [
    'env.inspections',
    'proj.key_projects',
    'proj.key_projects_prov',
    'proj.investment_done',
    'proj.road_issues_resolved',
  ],
  城管: [
    'env.inspections',
    'proj.env_issues_resolved',
    'proj.road_issues_resolved',
    'safety.publicity_visits',
  ],
  文旅: ['promo.attendees_onsite', 'promo.attendees_online', 'inv.promo_events', 'svc.symposiums'],
  生态环境: [
    'env.inspections',
    'env.capacity_vocs',
    'env.capacity_nox',
    'plan.public_rounds',
    'land.inefficient_area',
  ],
  应急管理: [
    'safety.assessments',
    'safety.risk_assessed_firms',
    'safety.lookbacks',
    'safety.publicity_visits',
    'safety.wechat_posts',
  ],
  科技: [
    'svc.award_firms',
    'svc.award_amount',
    'park.little_giants_national',
    'park.little_giants_prov',
    'svc.symposiums',
  ],
  商务招商: [
    'inv.projects_negotiated',
    'inv.projects_signed',
    'inv.fdi',
    'inv.fdi_excess_rate',
    'inv.park_events',
    'inv.park_events_outside',
    'eco.commerce_firms',
    'eco.commerce_sales',
    'eco.commerce_growth',
  ],
  民生: ['svc.symposiums', 'svc.policy_leaflets', 'org.youth_care_orgs'],
  交通: [
    'proj.key_projects',
    'proj.key_projects_city',
    'proj.investment_done',
    'proj.road_issues_resolved',
    'eco.transport_firms',
    'eco.transport_revenue',
    'eco.transport_growth',
  ],
  农业农村: ['land.vacant_plots', 'land.vacant_area', 'svc.award_firms', 'svc.award_amount'],
  土地规划: [
    'land.expired_area',
    'land.reserved_area',
    'land.surveyed_plots',
    'land.vacant_area',
    'plan.strategies',
    'plan.consulted_units',
  ],
  镇街: [
    'svc.issues_resolved',
    'svc.symposiums',
    'land.vacant_area',
    'eco.industry_firms',
    'eco.industry_output',
    'eco.industry_growth',
  ],
};
/** Each body counts its visits in one way of its own. */
const VISITS = ['svc.visits_times', 'svc.visits_firm_times', 'svc.visits_person_times'];
const THEMES_LEFT_OUT = ['budget', 'execution', 'self_evaluation', 'score', 'procurement', 'definition'];
/** Figures that stand for another one of the same report, or are of one firm. */
const IDS_LEFT_OUT = [
  'inv.projects_registered_rate',
  'proj.investment_task_rate',
  'eco.firm_growth',
  'eco.industry_output_part',
  ...VISITS,
];

/** Ids of the outputs that a body reports every year: its duties' and, up to `count` where given, others. */
export function kitOf(body: Body, library: readonly Cells[], count?: number): string[] {
  const known = new Set(library.map((row) => row['id']!));
  const own = [
    ...COMMON,
    VISITS[placeOf(body.id) % VISITS.length]!,
    ...body.duties.flatMap((duty) => BY_DUTY[duty] ?? []),
  ];
  const ids = [...new Set(own)].filter((id) => known.has(id));
  if (count === undefined) return ids;
  const further = library.filter(
    (row) =>
      !ids.includes(row['id']!) &&
      !THEMES_LEFT_OUT.includes(row['theme']!) &&
      !IDS_LEFT_OUT.includes(row['id']!) &&
      row['kind'] !== 'rank' &&
      row['kind'] !== 'growth',
  );
  return [...ids, ...further.map((row) => row['id']!)].slice(0, count);
}
