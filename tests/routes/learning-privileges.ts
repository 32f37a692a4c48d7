import { CURRICULUM_ADDRESS, moduleAddress, MODULES } from '#app/domain/learning/curriculum.ts';
import type { Privilege } from './privileges.ts';

const OWN: Privilege = { kind: 'own' };

/** The part of the table that is about the curriculum: it is everybody's, and what one answers is one's own. */
export const LEARNING_PRIVILEGES: Readonly<Record<string, Privilege>> = {
  [CURRICULUM_ADDRESS]: OWN,
  [`${CURRICULUM_ADDRESS}/repetera`]: OWN,
  [`${CURRICULUM_ADDRESS}/repetera/:sitting`]: {
    kind: 'table',
    cells: [{ object: 'nothing that exists', opens: [], forbidden: [] }],
  },
  ...Object.fromEntries(MODULES.map((module) => [moduleAddress(module), OWN])),
  [`${CURRICULUM_ADDRESS}/:module/plats`]: { kind: 'posted' },
  [`${CURRICULUM_ADDRESS}/:module/fragor`]: {
    kind: 'table',
    cells: [{ object: 'nothing that exists', opens: [], forbidden: [] }],
  },
  // A sitting is whose answers they are, and nobody else's; the demo has none.
  [`${CURRICULUM_ADDRESS}/:module/fragor/:sitting`]: {
    kind: 'table',
    cells: [{ object: 'nothing that exists', opens: [], forbidden: [] }],
  },
};
