import type { Person, Privilege } from './privileges.ts';

const POSTED: Privilege = { kind: 'posted' };
const PLANNERS: Person[] = ['director', 'coordinator'];
const READERS: Person[] = ['school', 'lecturer', 'administrator'];

/** A scenario is of a round of care, and for those who plan that; its other readers are refused. */
const SCENARIO: Privilege = {
  kind: 'table',
  cells: [
    { object: 'scenario', opens: PLANNERS, forbidden: READERS },
    { object: 'nothing that exists', opens: [], forbidden: [] },
  ],
};

/** The part of the table that is about one scenario. */
export const SCENARIO_PRIVILEGES: Readonly<Record<string, Privilege>> = {
  '/omgangar/:round/tank-om/:scenario': SCENARIO,
  '/omgangar/:round/tank-om/:scenario/ny/:kind': SCENARIO,
  '/omgangar/:round/tank-om/:scenario/lage': SCENARIO,
  '/omgangar/:round/tank-om/:scenario/export.xlsx': SCENARIO,
  '/omgangar/:round/tank-om/:scenario/andring/ta-bort': POSTED,
  '/omgangar/:round/tank-om/:scenario/kopiera': POSTED,
  '/omgangar/:round/tank-om/:scenario/ta-bort': POSTED,
  '/omgangar/:round/tank-om/:scenario/rakna': POSTED,
  '/omgangar/:round/tank-om/:scenario/avbryt': POSTED,
  '/omgangar/:round/tank-om/:scenario/genomfor': POSTED,
};
