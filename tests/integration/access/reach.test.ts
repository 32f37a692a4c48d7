import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { can, reachOf } from '#app/domain/access/can.ts';
import { ROLES, SCOPE_KINDS } from '#app/domain/access/roles.ts';
import type { Actor, Grant } from '#app/domain/access/roles.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { findRound, listRounds } from '#db/queries/rounds.ts';
import { unitOwnedWithin } from '#db/queries/within.ts';
import { rounds, units } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { insertRegister } from '#tests/support/registers.ts';

let data: TestDatabase;
beforeAll(async () => {
  data = await createTestDatabase();
  await insertRegister(data.db);
});
afterAll(() => data.drop());

const odd = ['', '%', "'", '_', '/'];
const scopeOf = fc.constantFrom(...SCOPE_KINDS).chain((kind) => {
  const ids = {
    region: [''],
    own: [''],
    branch: ['care', 'doctors', 'ptp'],
    programme: ['ssk', 'at'],
    organisation: ['hh', 'gu', 'region', 'private', ...odd],
    unit: ['hsh', 'med', 'w61', 'w6', 'vc', ...odd],
  };
  return fc.record({ kind: fc.constant(kind), id: fc.constantFrom(...ids[kind]) });
});
const actorOf = fc
  .array(
    fc.record<Grant>({
      role: fc.constantFrom(...ROLES),
      scope: scopeOf,
    }),
    { maxLength: 3 },
  )
  .map((grants): Actor => ({ accountId: 'a', personId: 'eva', name: 'A', language: 'sv', grants }));

test('the rounds that a query finds are those that the actor may read, whatever her grants', async () => {
  const everything = reachOf(
    {
      accountId: 'a',
      personId: 'a',
      name: 'A',
      language: 'sv',
      grants: [{ role: 'placement_coordinator', scope: { kind: 'region', id: '' } }],
    },
    'round:read',
  );
  const known = await data.db.read.select({ id: rounds.id }).from(rounds);
  const heads = await Promise.all(known.map(({ id }) => findRound(data.db.read, id, everything)));
  expect(heads.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(actorOf, async (actor) => {
      const reach = reachOf(actor, 'round:read');
      const mayRead = heads.flatMap((head) =>
        head && can(actor, 'round:read', belongingOf(head)) ? [head.round.id] : [],
      );
      const listed = (await listRounds(data.db.read, reach)).map((row) => row.id);
      expect(listed.sort()).toEqual(mayRead.sort());
      for (const { id } of known)
        expect((await findRound(data.db.read, id, reach)) !== null).toBe(mayRead.includes(id));
    }),
    { numRuns: 60 },
  );
});

test('the units that a query lets one change are those that the actor may edit', async () => {
  const all = await data.db.read.select().from(units);
  await fc.assert(
    fc.asyncProperty(actorOf, async (actor) => {
      // Whoever plans a branch or a programme plans at every unit, which `can` is told by naming all of them.
      const planned = { branches: ['care', 'doctors', 'ptp'] as const, programmes: ['ssk', 'at'] };
      const mayEdit = all.filter((unit) => {
        const place = { unitPath: unit.path, organisationIds: [unit.organisationId] };
        return (
          can(actor, 'capacity:edit', place) ||
          planned.branches.some((branch) => can(actor, 'capacity:edit', { branch })) ||
          planned.programmes.some((programmeId) => can(actor, 'capacity:edit', { programmeId }))
        );
      });
      const found = await data.db.read
        .select({ id: units.id })
        .from(units)
        .where(unitOwnedWithin(reachOf(actor, 'capacity:edit')));
      expect(found.map((row) => row.id).sort()).toEqual(mayEdit.map((unit) => unit.id).sort());
    }),
    { numRuns: 100 },
  );
});
