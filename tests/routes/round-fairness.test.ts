import { afterAll, beforeAll, expect, test } from 'vitest';
import { besideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import { ROUND_RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import { rounds } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let maria: Visitor;
let alva: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: [aPerson({ id: 'maria', givenName: 'Maria' })] });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  alva = await signInAs(product, { personId: 'alva', role: 'learner', scope: ['own', ''] });
}, 120_000);
afterAll(() => product.close());

const ROUND = '/omgangar/round';
const { fairness, protocol } = sv.rounds;

async function propose() {
  const actor = { ...actorWith('placement_coordinator'), accountId: 'maria' };
  await runProposal(contextFor(product.runtime.db, actor), {
    ...{ roundId: 'round', jobId: 'job', requestedBy: { accountId: 'maria', name: 'Maria' } },
    solve: async (problem) => besideLottery(problem, await solve(problem)),
  });
}

test('what is fair is chosen without script, stands in the form, and is told with what it gave', async () => {
  const fields = [['version', '1'], ['fairness', 'worst_first'], ...ROUND_RULES.map(({ id }) => ['enabled', id])];
  expect((await maria.post(`${ROUND}/installningar/regler`, fields)).status).toBe(303);
  const chosen = /<input[^>]*name="fairness"[^>]*>/g;
  const marked = async () =>
    [...(await maria.get(`${ROUND}/installningar`)).body.matchAll(chosen)]
      .filter(([input]) => input.includes('checked'))
      .map(([input]) => /value="([^"]+)"/.exec(input)?.[1]);
  expect(await marked()).toEqual(['worst_first']);
  expect((await maria.get(`${ROUND}/installningar`)).body).not.toContain(fairness.tried.caption);
  await propose();
  expect((await maria.get(`${ROUND}/installningar`)).body).toContain(fairness.tried.caption);
});

test('the protocol is a page and two files; a learner has her own page, once the round is published', async () => {
  const page = await maria.get(`${ROUND}/protokoll`);
  expect(page.body).toContain(protocol.decision.fairness.worst_first);
  expect(page.body).toContain('Maria');
  for (const [format, type] of [
    ['pdf', 'application/pdf'],
    ['xlsx', 'spreadsheet'],
  ] as const) {
    const file = await maria.get(`${ROUND}/protokoll.${format}`);
    expect(file.headers['content-type']).toContain(type);
    expect(file.headers['content-disposition']).toContain(`.${format}"`);
  }
  const own = '/mitt-schema/omgang/round';
  expect((await alva.get(own)).status).toBe(404);
  expect((await alva.get(`${ROUND}/protokoll`)).status).toBe(404);
  await product.runtime.db.write((tx) => tx.update(rounds).set({ state: 'published' }));
  expect((await alva.get('/mitt-schema')).body).toContain(own);
  const { status, body } = await alva.get(own);
  expect([status, body.includes(protocol.decision.fairness.worst_first)]).toEqual([200, true]);
  expect((await maria.get(own)).status).toBe(404);
});
