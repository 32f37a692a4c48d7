import type { Person, Privilege } from './privileges.ts';

const PLANNERS: Person[] = ['director', 'doctors', 'coordinator'];
const POSTED: Privilege = { kind: 'posted' };

function list(...opens: Person[]): Privilege {
  return { kind: 'table', cells: [{ object: 'none', opens, forbidden: [] }] };
}

/** A rotation is of doctors, and only for those who plan; of them these may do it, and the others are refused. */
function rotations(...people: Person[]): Privilege {
  const readers: Person[] = ['doctors', 'coordinator', 'administrator'];
  const opens = readers.filter((reader) => people.includes(reader));
  const forbidden = readers.filter((reader) => !people.includes(reader));
  const nothing = { object: 'nothing that exists', opens: [], forbidden: [] };
  return { kind: 'table', cells: [{ object: 'rotation', opens, forbidden }, nothing] };
}

/** The part of the table that is about rotations. */
export const ROTATION_PRIVILEGES: Readonly<Record<string, Privilege>> = {
  '/rotationer': list(...PLANNERS, 'administrator', 'lecturer'),
  '/rotationer/ny': list(...PLANNERS),
  '/rotationer/:plan': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/forslag': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/kliniker': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/lakare': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/installningar': rotations(...PLANNERS),
  '/rotationer/:plan/historik': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/publicera': rotations(...PLANNERS),
  '/rotationer/:plan/reparation': rotations(...PLANNERS),
  '/rotationer/:plan/export.xlsx': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/forslag/lage': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/lakare/:learner': rotations(...PLANNERS, 'administrator'),
  '/rotationer/:plan/avsluta': POSTED,
  '/rotationer/:plan/forslag/nytt': POSTED,
  '/rotationer/:plan/forslag/avbryt': POSTED,
  '/rotationer/:plan/forslag/anta': POSTED,
  '/rotationer/:plan/lakare/:learner/flytta': POSTED,
  '/rotationer/:plan/lakare/:learner/ta-bort': POSTED,
  '/rotationer/:plan/vistelse/:stay/las': POSTED,
};
