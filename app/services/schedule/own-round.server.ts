import { accountOf } from '#app/domain/placements/run-account.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { protocolWriting } from '#app/services/reports/round-protocol.server.ts';
import { findLatestRun, listDecidedRounds } from '#db/queries/runs.ts';
import { decisionLines } from '#reports/round-protocol/decision.ts';

/**
 * How a round that the reader takes part in was decided, once it is: the rules and what they gave all together, and
 * nothing about any one person. Shares stand only where as many as for any spread have stated a wish.
 */
export async function showOwnRound({ db: { read }, actor }: ServiceContext, roundId: string, language: Language) {
  const round = (await listDecidedRounds(read, actor.personId)).find(({ id }) => id === roundId);
  const stored = round && (await findLatestRun(read, roundId));
  if (!round || !stored) throw notFound();
  const result = stored.run.result as RunResult;
  const account = accountOf(stored.run.problem as Problem);
  return {
    name: round.name,
    decided: decisionLines(account, result, protocolWriting(language)),
    rules: account.rules
      .filter(({ isOn }) => isOn)
      .map(({ id, name, description }) => ({ id, name: name[language], description: description[language] })),
    shares: sharesOf(result),
  };
}

/** Null where no lots were drawn; without numbers where too few have stated wishes. */
function sharesOf({ beside, profile }: RunResult) {
  if (!beside) return null;
  const wishing = beside.learners.filter(({ wished, lottery }) => wished > 0 || lottery.wished > 0).length;
  if (wishing < LOWEST_THRESHOLDS.distribution) return { isTold: false as const };
  return { isTold: true as const, ...metOf(profile), lottery: metOf(beside.lottery).first };
}

function metOf({ byRank, notWished }: Pick<PlanOutcome, 'byRank' | 'notWished'>) {
  const sum = (ranks: readonly number[]) => ranks.reduce((total, count) => total + count, 0);
  const wished = sum(byRank) + notWished;
  const share = (some: number) => (wished === 0 ? 0 : some / wished);
  return { first: share(byRank[0] ?? 0), three: share(sum(byRank.slice(0, 3))) };
}
