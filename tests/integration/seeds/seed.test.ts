import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { buildRotation } from '#app/domain/rotation-plans/build-problem.ts';
import { flawsOf, standingOf } from '#app/domain/rotation-plans/standing.ts';
import { rotationProblemSchema } from '#app/domain/rotations/problem-schema.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { hashPassword, verifyPassword } from '#app/platform/password.ts';
import { createVault } from '#app/platform/secrets.ts';
import { checkPlan } from '#app/services/rounds/check-plan.server.ts';
import { findAccountByEmail } from '#db/queries/accounts.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { findRotation } from '#db/queries/rotations.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { countRows } from '#db/queries/seeding.ts';
import * as tables from '#db/schema/index.ts';
import { DEMO_PASSWORD, seedIfEmpty, seedReference } from '#seeds/index.ts';
import type { DemoSignIn } from '#seeds/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

const vault = createVault('a secret that is long enough for the tests');
const seeding = {
  what: 'demo',
  today: '2026-11-23',
  origin: 'https://utbildning.example',
  vault,
  hashPassword,
} as const;

const WHOLE_REGION = { region: true, branches: [], organisationIds: [], unitIds: [], programmeIds: [], personId: null };

let store: TestDatabase;
let signIns: DemoSignIn[];

beforeAll(async () => {
  store = await createTestDatabase();
  signIns = await seedIfEmpty(store.db, seeding);
}, 120_000);
afterAll(() => store.drop());

describe('the reference data', () => {
  test('are the same after another run, and keep what somebody has changed', async () => {
    const { db } = store;
    const everything = async () => ({
      units: await db.read.select().from(tables.units).orderBy(tables.units.id),
      rules: await db.read.select().from(tables.formRules).orderBy(tables.formRules.id),
      holidays: await db.read.select().from(tables.holidays).orderBy(tables.holidays.date),
    });
    const change = { name: 'Strokeenheten', version: 2 };
    await db.write((tx) => tx.update(tables.units).set(change).where(eq(tables.units.id, 'hal-stroke')));
    await db.write((tx) => tx.update(tables.units).set({ town: 'Fel' }).where(eq(tables.units.id, 'hal-hia')));
    await seedReference(db);
    const before = await everything();
    await seedReference(db);
    expect(await everything()).toEqual(before);
    const named = new Map(before.units.map((unit) => [unit.id, unit]));
    expect(named.get('hal-stroke')).toMatchObject(change);
    expect(named.get('hal-hia')).toMatchObject({ town: 'Halmstad', version: 1 });
  });
});

describe('the demo region', () => {
  test('is added once', async () => {
    const persons = await countRows(store.db.read, tables.persons);
    expect(persons).toBeGreaterThan(2000);
    expect(await seedIfEmpty(store.db, seeding)).toEqual([]);
    expect(await countRows(store.db.read, tables.persons)).toBe(persons);
  });

  test('lets one person of each role in', async () => {
    expect(new Set(signIns.map((account) => account.role)).size).toBe(11);
    for (const { email } of signIns.slice(0, 2)) {
      const account = await findAccountByEmail(store.db.read, email);
      expect(await verifyPassword(DEMO_PASSWORD, account?.passwordHash ?? undefined)).toMatchObject({ ok: true });
    }
  });

  test('gives its learner a next place', async () => {
    const account = await findAccountByEmail(store.db.read, 'student@demo.example');
    const next = await store.db.read
      .select({ state: tables.placements.state, from: tables.placements.fromWeek })
      .from(tables.placements)
      .innerJoin(tables.learners, eq(tables.learners.id, tables.placements.learnerId))
      .where(eq(tables.learners.personId, account?.personId ?? ''));
    expect(next.filter((place) => place.state === 'published' && place.from > '2026-W48').length).toBeGreaterThan(0);
  });

  test('seals identity numbers so that they can be opened and found', async () => {
    const [person] = await store.db.read
      .select()
      .from(tables.persons)
      .where(eq(tables.persons.identityKind, 'personnummer'))
      .limit(1);
    const number = vault.openText(person?.identitySealed ?? '', IDENTITY_PLACE);
    expect(number).toMatch(/^\d{8}9[89]\d\d$/);
    expect(vault.blindIndex(number, IDENTITY_PLACE)).toBe(person?.identityIndex);
  });

  test('has doctors on their way through a rotation that holds, and others who are to be planned', async () => {
    const [going, coming] = await Promise.all(
      ['rotation-bt', 'rotation-at'].map(async (id) => {
        const head = await findRotation(store.db.read, id, WHOLE_REGION);
        if (!head) throw new Error(`No rotation ${id}`);
        return loadRotationFacts(store.db.read, head);
      }),
    );
    if (!going || !coming) throw new Error('No facts');
    expect(flawsOf(standingOf(going, seeding.today))).toEqual({ violations: [], missing: [] });
    expect(coming.residents).toHaveLength(12);
    const problem = buildRotation(coming);
    expect(rotationProblemSchema.safeParse(problem).error).toBeUndefined();
    const { status, objective, bound } = await solveRotation(problem);
    expect([status, bound]).toEqual(['optimal', objective]);
  });

  test('offers every learner of every open round somewhere to go', async () => {
    const isOpen = and(eq(tables.rounds.state, 'draft'), eq(tables.rounds.kind, 'periods'));
    const open = await store.db.read.select().from(tables.rounds).where(isOpen);
    for (const { id, name } of open) {
      const facts = await loadRoundFacts(store.db.read, id);
      const problem = facts && buildProblem(facts);
      const sectors = new Map(problem?.units.map((unit) => [unit.id, unit.sector]));
      for (const demand of problem?.demands ?? []) {
        const possible = demand.options.filter(({ unitId }) =>
          demand.allowedSectors.includes(sectors.get(unitId) ?? ''),
        );
        expect(possible.length, `${name} ${demand.id}`).toBeGreaterThan(1);
      }
      expect(problem?.demands.length, name).toBeGreaterThan(0);
    }
  });

  test('has a published round ahead that holds, so that what a closure would change is due to the closure', async () => {
    const { placements, unplaced, broken } = await checkPlan(store.db.read, 'round-ssk-h-a-4');
    expect({ unplaced, broken }).toEqual({ unplaced: [], broken: [] });
    expect(placements.length).toBeGreaterThan(100);
  });

  test.each([
    { id: 'round-ssk-h-a-5', missing: 0 },
    { id: 'round-lia-b-4', missing: 3 },
  ])(
    'has a proven best plan for $id, in which $missing have no place and not all their first wish',
    async ({ id, missing }) => {
      const facts = await loadRoundFacts(store.db.read, id);
      if (!facts) throw new Error('No such round');
      const proposal = await solve(buildProblem(facts));
      expect(proposal).toMatchObject({ status: 'optimal', unmetNeeds: [] });
      expect(proposal.unplaced).toHaveLength(missing);
      expect(proposal.profile.byRank[0]).toBeGreaterThan(0);
      expect(proposal.profile.byRank[1]).toBeGreaterThan(0);
    },
    120_000,
  );
});
