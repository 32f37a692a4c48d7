import { OWN_CREDENTIALS } from '#app/domain/learning/credential/addresses.ts';
import { CURRICULUM_ADDRESS, moduleAddress, MODULES, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS } from '#app/domain/learning/paths.ts';
import type { Person, Privilege } from './privileges.ts';

const KEEPERS: Person[] = ['director', 'lecturer', 'administrator'];
const OTHERS: Person[] = [
  'doctors',
  'coordinator',
  'school',
  'manager',
  'supervisor',
  'learner',
  'librarian',
  'clinician',
];
const EVERYBODY = [...KEEPERS, ...OTHERS];
const ASSIGNERS: Person[] = ['director', 'doctors', 'administrator'];
const nothing = { object: 'nothing that exists', opens: [], forbidden: [] };
// To a cohort of nursing students: a study director of doctors does not learn that it exists.
const ASSIGNMENT: Privilege = {
  kind: 'table',
  cells: [{ object: 'assignment', opens: ['director', 'administrator'], forbidden: [] }, nothing],
};
const OWN: Privilege = { kind: 'own' };
const PUBLIC: Privilege = { kind: 'public' };

/** The part of the table that is about the curriculum: it is everybody's, and what one answers is one's own. */
export const LEARNING_PRIVILEGES: Readonly<Record<string, Privilege>> = {
  [CURRICULUM_ADDRESS]: OWN,
  [PROJECTS_ADDRESS]: OWN,
  [`${PROJECTS_ADDRESS}/nytt`]: { kind: 'table', cells: [{ object: 'none', opens: KEEPERS, forbidden: OTHERS }] },
  [`${PROJECTS_ADDRESS}/:project`]: {
    kind: 'table',
    cells: [{ object: 'project', opens: [...KEEPERS, ...OTHERS], forbidden: [] }, nothing],
  },
  [`${PROJECTS_ADDRESS}/:project/andra`]: {
    kind: 'table',
    cells: [{ object: 'project', opens: KEEPERS, forbidden: OTHERS }, nothing],
  },
  [`${CURRICULUM_ADDRESS}/larvagar/:path`]: {
    kind: 'table',
    cells: [{ object: 'path', opens: EVERYBODY, forbidden: [] }, nothing],
  },
  [ASSIGNMENTS_ADDRESS]: { kind: 'table', cells: [{ object: 'none', opens: ASSIGNERS, forbidden: [] }] },
  [`${ASSIGNMENTS_ADDRESS}/ny`]: { kind: 'table', cells: [{ object: 'none', opens: ASSIGNERS, forbidden: [] }] },
  [`${ASSIGNMENTS_ADDRESS}/:assignment`]: ASSIGNMENT,
  [`${ASSIGNMENTS_ADDRESS}/:assignment/export.xlsx`]: ASSIGNMENT,
  [`${CURRICULUM_ADDRESS}/fragebank`]: { kind: 'table', cells: [{ object: 'none', opens: KEEPERS, forbidden: [] }] },
  [`${CURRICULUM_ADDRESS}/fragebank/:module`]: {
    kind: 'table',
    cells: [{ object: 'module', opens: KEEPERS, forbidden: [] }, nothing],
  },
  [`${CURRICULUM_ADDRESS}/mina-svar.json`]: OWN,
  [`${CURRICULUM_ADDRESS}/repetera`]: OWN,
  [`${CURRICULUM_ADDRESS}/repetera/mejl`]: { kind: 'posted' },
  [`${CURRICULUM_ADDRESS}/repetera/:sitting`]: {
    kind: 'table',
    cells: [nothing],
  },
  ...Object.fromEntries(MODULES.map((module) => [moduleAddress(module), OWN])),
  [`${CURRICULUM_ADDRESS}/:module/plats`]: { kind: 'posted' },
  [`${CURRICULUM_ADDRESS}/:module/fragor`]: {
    kind: 'table',
    cells: [nothing],
  },
  // A sitting is whose answers they are, and nobody else's; the demo has none.
  [`${CURRICULUM_ADDRESS}/:module/fragor/:sitting`]: {
    kind: 'table',
    cells: [nothing],
  },
  [OWN_CREDENTIALS]: OWN,
  // Its holder's alone; the demo has none.
  [`${OWN_CREDENTIALS}/:credential/fil/:format`]: {
    kind: 'table',
    cells: [nothing],
  },
  // For whoever has been given a certificate: its address cannot be guessed.
  '/intyg/:credential': PUBLIC,
  '/intyg/:credential/status': PUBLIC,
  '/intyg/nycklar/:key': PUBLIC,
  '/intyg/utfardare': PUBLIC,
  '/.well-known/jwks.json': PUBLIC,
};
