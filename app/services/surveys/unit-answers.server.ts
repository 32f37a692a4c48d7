import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listAnswers } from '#db/queries/survey-answers.ts';
import { listInvitedUnits } from '#db/queries/survey-invitations.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import type { InstrumentVersion, Wave } from '#db/queries/surveys.ts';

/**
 * What units have answered under their names, by name, of those that the reader sees: of an open wave every unit that is
 * asked, of a closed one those that answered. Null in a wave to people, whose answers nobody reads one by one.
 */
export async function unitAnswers(
  { db }: ServiceContext,
  wave: Wave,
  { respondents }: InstrumentVersion,
  sees: (group: ResultGroup) => boolean,
) {
  if (!isNamed(respondents)) return null;
  const names = new Map((await listUnitPlaces(db.read)).map(({ id, name }) => [id, name]));
  const said = new Map((await listAnswers(db.read, wave.id)).map(({ unitId, values }) => [unitId, values]));
  const asked = wave.state === 'open' ? await listInvitedUnits(db.read, wave.id) : [];
  return [...new Set([...asked, ...said.keys()])]
    .flatMap((unitId) =>
      unitId !== null && sees({ kind: 'unit', id: unitId })
        ? [{ unitId, unit: names.get(unitId) ?? unitId, values: said.get(unitId) ?? null }]
        : [],
    )
    .sort((a, b) => a.unit.localeCompare(b.unit, 'sv'));
}
