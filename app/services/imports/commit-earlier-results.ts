import type { EarlierResultRow } from '#app/domain/imports/intents.ts';
import { intentsOf } from '#app/domain/imports/validate.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { newId } from '#db/ids.ts';
import type { EarlierResultRecord } from '#db/queries/earlier-results.ts';
import type { NewRowOf, Recorder } from '#db/queries/tracked.ts';

/** Writes what earlier surveys told; a figure that is there already gets its new values, and keeps what the file leaves out. */
export async function commitEarlierResults(
  recorder: Recorder,
  results: readonly RowResult<EarlierResultRow>[],
  earlier: readonly EarlierResultRecord[],
): Promise<void> {
  const before = new Map(earlier.map((row) => [row.id, row]));
  const fresh: NewRowOf<'earlierResults'>[] = [];
  const edits: { before: EarlierResultRecord; patch: Partial<NewRowOf<'earlierResults'>> }[] = [];
  for (const { values, matchId } of intentsOf(results)) {
    const { group, ...row } = values;
    const known = matchId === null ? undefined : before.get(matchId);
    const { n, mean, lowest, highest, source } = row;
    if (!known) fresh.push({ id: newId(), groupKind: group.kind, groupId: group.id, ...row });
    else
      edits.push({
        before: known,
        patch: { n, mean, lowest, highest, source, invited: row.invited ?? known.invited },
      });
  }
  await recorder.insert('earlierResults', fresh);
  await recorder.update('earlierResults', edits);
}
