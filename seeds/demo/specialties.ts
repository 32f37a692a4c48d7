import type { UnitRow } from '../reference/units/rows.ts';

/** Beginning of a unit's id and the medical specialty of its doctors; the first that fits. */
const DOCTORS: readonly (readonly [pattern: RegExp, specialty: string])[] = [
  [/-(barn|barnavd|neo)/, 'Barn- och ungdomsmedicin'],
  [/-kvi|-forl|-bb|-gyn/, 'Obstetrik och gynekologi'],
  [/-ort/, 'Ortopedi'],
  [/-an$|-iva|-op$/, 'Anestesi och intensivvård'],
  [/-akut|-akm|-ava/, 'Akutsjukvård'],
  [/-kir|-uro|-endo/, 'Kirurgi'],
  [/-ogon/, 'Ögonsjukdomar'],
  [/-onh/, 'Öron-, näs- och halssjukdomar'],
  [/-hud/, 'Hud- och könssjukdomar'],
  [/-inf/, 'Infektionssjukdomar'],
  [/-onk/, 'Onkologi'],
  [/-geri/, 'Geriatrik'],
  [/-rehab/, 'Rehabiliteringsmedicin'],
  [/-pall/, 'Palliativ medicin'],
  [/psh-bup/, 'Barn- och ungdomspsykiatri'],
  [/^psh|^ppsy/, 'Psykiatri'],
  [/^vc-|^pvc-/, 'Allmänmedicin'],
  [/-bild|-rtg/, 'Radiologi'],
  [/-lab/, 'Klinisk kemi'],
];

const NURSES: readonly (readonly [pattern: RegExp, specialty: string])[] = [
  [/-iva$/, 'Intensivvård'],
  [/-op$|-uva$|-dagkir$/, 'Anestesisjukvård'],
  [/^amb-/, 'Ambulanssjukvård'],
  [/^psh|^ppsy/, 'Psykiatrisk vård'],
  [/^vc-|^pvc-|kom-hs/, 'Distriktssköterska'],
  [/-barn|-neo/, 'Hälso- och sjukvård för barn och ungdomar'],
];

/** The specialty that a supervisor of the unit has; null where the profession has none. */
export function specialtyOf(unit: UnitRow, profession: string): string | null {
  if (profession === 'doctor') return DOCTORS.find(([pattern]) => pattern.test(unit.id))?.[1] ?? 'Internmedicin';
  if (profession === 'nurse') return NURSES.find(([pattern]) => pattern.test(unit.id))?.[1] ?? null;
  return null;
}
