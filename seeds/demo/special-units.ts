import type { UnitRow } from '../reference/units/rows.ts';
import { unitRows } from '../reference/units/index.ts';
import { unitRow } from '../reference/units/rows.ts';
import { ward } from '../reference/units/tree.ts';
import type { ClosureRow } from './supply.ts';
import type { DemoTerms } from './terms.ts';

/** A ward that has been closed down since the last term. */
export function closedDownUnit(terms: DemoTerms): UnitRow {
  const clinic = unitRows.find((unit) => unit.id === 'hal-med');
  const row = unitRow(ward('hal-med-65', 'Medicin avd 65 Halmstad (avvecklad)'), clinic);
  return {
    ...row,
    validTo:
      `${terms.today.slice(0, 4)}-06-30` < terms.today
        ? `${terms.today.slice(0, 4)}-06-30`
        : `${Number(terms.today.slice(0, 4)) - 1}-12-31`,
  };
}

const DAY_UNITS = [
  'hal-dagkir',
  'var-dagkir',
  'kba-dagkir',
  'hal-endo',
  'var-endo',
  'hal-ogonmott',
  'var-ogonmott',
  'kba-ortmott',
];

/** Weeks in which units take nobody: a rebuilding, a move, and Christmas in units that work by day. */
export function closures(terms: DemoTerms): ClosureRow[] {
  return [
    closure('var-ort-5a', terms, 1, 6, 11, 'Ombyggnad av avdelningen'),
    closure('hal-uro', terms, 2, 1, 3, 'Flytt till nya lokaler'),
    closure('psh-hal-2', terms, 0, 4, 6, 'Renovering'),
    closure('vc-ullared', terms, 1, 0, 19, 'Läkarbrist, tar inte emot studerande'),
    closure('hkom-sb4', terms, 0, 12, 14, 'Utbrott av magsjuka'),
    closure('kkom-ov1', terms, 1, 8, 12, 'Omorganisation'),
    ...DAY_UNITS.map((unitId) => closure(unitId, terms, 0, 16, 18, 'Stängt över jul och nyår')),
  ];
}

function closure(
  unitId: string,
  terms: DemoTerms,
  term: 0 | 1 | 2,
  from: number,
  to: number,
  reason: string,
): ClosureRow {
  return {
    id: `closure-${unitId}-${term}`,
    unitId,
    fromWeek: terms.week(term, from),
    toWeek: terms.week(term, to),
    reason,
  };
}
