import { afterEach, beforeEach, expect, it } from 'vitest';
import { readLetter, readOutbox } from '#app/services/administration/read-outbox.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, NOW } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

const origin = 'https://utbildning.example';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

it('shows letters about rounds to those whose rounds they are, and other letters to those who see the region', async () => {
  const regional = contextFor(data.db, actorWith('regional_study_director'));
  await movePlacement(regional, { roundId: 'round', demandId: demandOf('alva'), version: null }, 'norra');
  const { version } = await previewPublication(regional, 'round', origin);
  await publishRound(regional, 'round', { version, origin });
  const letter = { personId: null, recipient: 'x@example.se', subject: 'Enkät', body: 'x' };
  await data.db.write((tx) => queueMessages(tx, [{ ...letter, dedupeKey: 'survey:wave:x' }], NOW));
  const recipients = async (branch: string) => {
    const reader = contextFor(data.db, actorWith('placement_coordinator', 'branch', branch));
    return (await readOutbox(reader)).map(({ recipient }) => recipient).sort();
  };
  expect((await readOutbox(regional)).map(({ recipient }) => recipient).sort()).toEqual([
    'alva@example.se',
    'norra@example.se',
    'x@example.se',
  ]);
  expect(await recipients('care')).toEqual(['alva@example.se', 'norra@example.se']);
  expect(await recipients('doctors')).toEqual([]);
  const [first] = await readOutbox(regional);
  const { recipient = '', subject = '' } = first ?? {};
  for (const text of [recipient.toUpperCase(), subject.slice(1, 9)]) {
    expect((await readOutbox(regional, text)).map(({ id }) => id)).toContain(first?.id);
  }
  expect(await readOutbox(regional, 'ingen sådan')).toEqual([]);
  const doctors = contextFor(data.db, actorWith('placement_coordinator', 'branch', 'doctors'));
  await expect(readLetter(doctors, first?.id ?? '')).rejects.toMatchObject({ kind: 'not_found' });
});
