import type { JourneyRow } from '#app/domain/imports/intents.ts';
import { intentsOf } from '#app/domain/imports/validate.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { newId } from '#db/ids.ts';
import type { JourneyRecord } from '#db/queries/journeys.ts';
import type { NewRowOf, Recorder } from '#db/queries/tracked.ts';

/** Writes known journeys; one that is there already gets its new minutes. */
export async function commitJourneys(
  recorder: Recorder,
  results: readonly RowResult<JourneyRow>[],
  journeys: readonly JourneyRecord[],
): Promise<void> {
  const before = new Map(journeys.map((journey) => [journey.id, journey]));
  const fresh: NewRowOf<'journeys'>[] = [];
  const edits: { before: JourneyRecord; patch: Partial<NewRowOf<'journeys'>> }[] = [];
  for (const { values, matchId } of intentsOf(results)) {
    const known = matchId === null ? undefined : before.get(matchId);
    if (known) edits.push({ before: known, patch: { minutes: values.minutes } });
    else fresh.push({ id: newId(), ...values });
  }
  await recorder.insert('journeys', fresh);
  await recorder.update('journeys', edits);
}
