import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { besideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import { withFairness } from '#app/domain/placements/fairness-choice.ts';
import { unplace } from '#app/services/placements/change-placement.server.ts';
import { downloadRoundProtocol, showRoundProtocol } from '#app/services/reports/round-protocol.server.ts';
import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';
import { showOwnRound } from '#app/services/schedule/own-round.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { proposals, rounds } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import { readSheet } from '#tests/support/read-back.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound, LEARNERS } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeAll(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterAll(() => data.drop());

const director = actorWith('study_director', 'branch', 'care');
const school = actorWith('school_coordinator', 'organisation', 'hh');
const learner = (personId: string) => ({ ...actorWith('learner'), personId });
const context = (actor = director) => contextFor(data.db, actor);
const request = { language: 'sv', version: '0.1.0' } as const;
const { document: words, decision } = sv.rounds.protocol;

async function sheetRows(key: string) {
  const shown = await showRoundProtocol(context(), 'round', request);
  return shown?.sheets.find((sheet) => sheet.key === key)?.rows ?? [];
}

async function told(key: string, label: string) {
  return (await sheetRows(key)).find(([first]) => first === label)?.[1];
}

test('there is none before a run; then it says how this run decided, and keeps it when rules change after', async () => {
  expect(await showRoundProtocol(context(), 'round', request)).toBeNull();
  await updateRules(context(), 'round', withFairness([], 'worst_first'), 1);
  const requestedBy = { accountId: director.accountId, name: director.name };
  await runProposal(context(), {
    ...{ roundId: 'round', jobId: 'job', requestedBy },
    solve: async (problem) => besideLottery(problem, await solve(problem)),
  });
  await updateRules(context(), 'round', [], 3);
  expect(await told('decided', decision.labels.fairness)).toBe(decision.fairness.worst_first);
  expect(await told('decided', decision.labels.proof)).toContain('Det är bevisat');
  const [run] = await data.db.read.select().from(proposals);
  expect(await told('about', words.about.labels.hash)).toContain(run?.inputHash);
  expect(await told('about', words.about.labels.lottery)).toMatch(/^200 lottningar .*Förstahandsvalen var 1–1/);
  // Norra has one place, and Bo and Cilla may not be there: Alva alone can have her first wish.
  const [first, ...others] = await sheetRows('outcome');
  expect(first?.slice(0, 2)).toEqual([words.outcome.rank(1), 1]);
  expect([first, ...others].reduce((sum, row) => sum + Number(row?.[1]), 0)).toBe(3);
  expect(await sheetRows('groups')).toEqual([]);
});

test('the paper and the workbook say the same, and only those who may take out reports get them', async () => {
  const download = (format: 'xlsx' | 'pdf') =>
    downloadRoundProtocol(context(), createLimits(), 'round', { ...request, format });
  const workbook = await readSheet((await download('xlsx')).body, words.outcome.name);
  expect(workbook[1]?.slice(0, 2)).toEqual([words.outcome.rank(1), 1]);
  const pdf = await readPdf((await download('pdf')).body);
  expect(pdf).toMatchObject({ title: words.title('round'), isTagged: true });
  expect(pdf.tables.flat(2)).toContain(decision.fairness.worst_first);
  await expect(showRoundProtocol(context(school), 'round', request)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('placements that are otherwise than in the run are counted', async () => {
  expect(await told('about', words.about.labels.changed)).toBe(words.about.unchanged);
  const rows = await listHoldingPlacements(data.db.read, 'round');
  const version = rows.find(({ learnerId }) => learnerId === 'alva')?.version ?? null;
  await unplace(context(), { roundId: 'round', demandId: demandOf('alva'), version });
  expect(await told('about', words.about.labels.changed)).toBe(words.about.changed('1'));
});

test('a learner reads how her round was decided once it is, and nothing of anybody else', async () => {
  await expect(showOwnRound(context(learner('alva')), 'round', 'sv')).rejects.toMatchObject({ kind: 'not_found' });
  await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round')));
  const own = await showOwnRound(context(learner('alva')), 'round', 'sv');
  expect(new Map(own.decided).get(decision.labels.fairness)).toBe(decision.fairness.worst_first);
  expect(own.rules.map(({ id }) => id)).toContain('unit-capacity');
  expect(own.shares).toEqual({ isTold: false });
  for (const name of LEARNERS) expect(JSON.stringify(own)).not.toContain(name);
  await expect(showOwnRound(context(learner('handledaren')), 'round', 'sv')).rejects.toMatchObject({
    kind: 'not_found',
  });
});
