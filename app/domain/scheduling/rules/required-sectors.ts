import { candidatesOf } from '../facts.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Placing, Rule } from './rule.ts';

/**
 * Needs left after the round may not exceed the periods that are left to meet them: the learner's later periods,
 * and periods of this round that are still open.
 */
export const requiredSectors: Rule = {
  id: 'required-sectors',
  name: { sv: 'Programmets vårdformer', en: 'Sectors of the programme' },
  description: {
    sv: 'Varje vårdform som programmet kräver hinns med i omgången eller i de perioder som återstår.',
    en: 'Every sector that the programme requires is met in this round or can be met in the periods that remain.',
  },
  strength: 'hard',
  exceptionWeight: 3,
  source: { sv: 'Examensordningen och utbildningsplanen', en: 'The degree ordinance and the programme' },
  ...NO_WEIGHT,
  obstructs({ learner, unit }, others, { openPeriods, needsForLater }) {
    const missing = learner.needs.filter(({ sector, count }) => count > metBy(sector, unit.sector, others));
    const unmet = missing.reduce((sum, { sector, count }) => sum + count - metBy(sector, unit.sector, others), 0);
    if (unmet <= openPeriods + needsForLater) return null;
    return { code: 'need_unmet', params: { sectors: missing.map((need) => need.sector) } };
  },
  ownRows(model, own, facts) {
    const { learner, demands, needsForLater } = own;
    for (const { sector, count } of learner.needs) {
      const row = model.row(count - needsForLater, Infinity);
      for (const demand of demands) model.countOpen(row, demand);
      for (const candidate of candidatesOf(facts, own)) {
        if (candidate.placing.unit.sector === sector) model.count(row, candidate);
      }
    }
  },
  // One that meets a need takes a period, but leaves one less to meet.
  exceptions: ({ learner, unit }, others) =>
    learner.needs.some(({ sector, count }) => sector === unit.sector && metBy(sector, sector, others) <= count) ? 0 : 1,
  sees: ({ learner, unit }) => (learner.needs.some(({ sector }) => sector === unit.sector) ? unit.sector : ''),
};

function metBy(sector: string, here: string, others: readonly Placing[]): number {
  let met = sector === here ? 1 : 0;
  for (const other of others) if (other.unit.sector === sector) met++;
  return met;
}
