import type { Reach } from '#app/domain/access/can.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { words } from '#app/domain/shared/text.ts';
import type { Transaction } from '#db/database.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { findUnit } from '#db/queries/units.ts';
import type { SurveyBook } from './survey-book.ts';

const RENAMED = { id: 'var-med', formerly: 'Internmedicinska kliniken Varberg', afterWave: 'wave-1' };
const DAYS_LATER = 30;
const EVERYWHERE: Reach = {
  region: true,
  branches: [],
  organisationIds: [],
  unitIds: [],
  programmeIds: [],
  personId: null,
};

/** A clinic has taken the name that it has now after a wave that asked about it by the old one. */
export async function renameUnit(tx: Transaction, { waves }: Pick<SurveyBook, 'waves'>): Promise<void> {
  const unit = await findUnit(tx, RENAMED.id, EVERYWHERE);
  const wave = waves.find(({ id }) => id === RENAMED.afterWave);
  if (!unit || !wave) throw new Error('The demo lacks the unit that takes another name');
  const named = (name: string) => ({ name, search: words([name, unit.town, unit.hsaId ?? ''].join(' ')).join(' ') });
  const recorder = await recordChange(tx, {
    at: `${addDays(wave.closesOn, DAYS_LATER)}T09:00:00.000Z`,
    ...{ actorId: 'account-administrator', actorName: 'Eva Rydell' },
    ...{ kind: 'unit.updated', params: { name: unit.name, unit: unit.id } },
  });
  await recorder.update('units', [{ before: { ...unit, ...named(RENAMED.formerly) }, patch: named(unit.name) }]);
}
