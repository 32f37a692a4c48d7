import { HUNDREDTHS } from '#app/domain/placements/burden/burden-entry.ts';
import { burdenRules } from '#app/domain/placements/burden/burden-rules.ts';
import { carriedInto, worthIn } from '#app/domain/placements/burden/carried-burden.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { nextTerm, termOf } from '#app/domain/shared/terms.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { Queries } from '#db/database.ts';
import { listAccounts } from '#db/queries/burden-entries.ts';

const USUAL = burdenRules([]);

/**
 * Accounts of burden: what is recorded, from where and how it was computed, and what it is worth in a round of the coming
 * term under the usual rules. Those of several learners, for somebody who is in several educations; the empty are left out.
 */
export async function readAccounts(read: Queries, learnerIds: readonly string[], now: Date) {
  const term = nextTerm(termOf(isoDate(now)));
  const rows = await listAccounts(read, learnerIds);
  return [...Map.groupBy(rows, ({ learnerId }) => learnerId)].map(([learnerId, own]) => {
    const carried = carriedInto(own, term, USUAL);
    return {
      learnerId,
      term,
      carried,
      percent: (carried * (findRule('fairness')?.defaultWeight ?? 0)) / 100,
      most: USUAL.most,
      decay: USUAL.decay / 100,
      entries: own.map(({ id, kind, roundName, basis, hundredths, ...entry }) => ({
        ...{ id, kind, roundName, basis, term: entry.term },
        points: hundredths / HUNDREDTHS,
        worth: worthIn({ kind, hundredths, term: entry.term }, term, USUAL) / HUNDREDTHS,
      })),
    };
  });
}

export type BurdenAccount = Awaited<ReturnType<typeof readAccounts>>[number];
