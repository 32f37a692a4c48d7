import { ambulanceAndHealth } from './ambulance-and-health.ts';
import { hospitalHalmstad } from './hospital-halmstad.ts';
import { hospitalKungsbacka } from './hospital-kungsbacka.ts';
import { hospitalVarberg } from './hospital-varberg.ts';
import { municipalCare } from './municipal.ts';
import { primaryCare } from './primary-care.ts';
import { privateUnits } from './private.ts';
import { psychiatry } from './psychiatry.ts';
import { rowsOf } from './rows.ts';
import type { UnitRow } from './rows.ts';
import type { UnitSeed } from './tree.ts';

const roots: readonly UnitSeed[] = [
  hospitalHalmstad,
  hospitalVarberg,
  hospitalKungsbacka,
  psychiatry,
  primaryCare,
  ambulanceAndHealth,
  ...municipalCare,
  ...privateUnits,
];

/** Every unit of the region as a row, parents before their children. */
export const unitRows: readonly UnitRow[] = roots.flatMap((root) => rowsOf(root, undefined));
