import { reachOf } from '#app/domain/access/can.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { isEnded } from '#app/domain/placements/schedule.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { isoDate, mondayOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { summariseRounds } from '#app/services/rounds/summarise-rounds.server.ts';
import { listPlacementStates, listTermPlacements, sumOrders } from '#db/queries/term-reports.ts';
import type { TermPlacement } from '#db/queries/term-reports.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildPlacementStatistics } from '#reports/placement-statistics/build.ts';
import type { PlacementChange, RoundFill } from '#reports/placement-statistics/facts.ts';
import type { ReportKind } from './report-kind.ts';
import { requireTerm, termName, termSubjects, weeksAround } from './term-subjects.server.ts';

const { permission } = REPORTS.placementStatistics;

export const placementStatistics: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const { reports, vocabulary } = textsFor(language);
    const rows = await listTermPlacements(ctx.db.read, reachOf(ctx.actor, permission), weeksAround(term));
    const continuing = continuingParts(rows);
    return buildPlacementStatistics(
      {
        term,
        at: ctx.now.toISOString(),
        by: ctx.actor.name,
        productVersion: version,
        placements: rows.map((row) => ({ ...row, continues: continuing.has(row.id) })),
        rounds: await fillOf(ctx, term, language),
        changes: await changesIn(ctx, term, rows),
      },
      {
        language,
        wording: { ...reports.placementStatistics, ownerGroups: reports.roundExport.ownerGroups, vocabulary },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};

async function fillOf(ctx: ServiceContext, term: TermCode, language: 'sv' | 'en'): Promise<RoundFill[]> {
  const rounds = await summariseRounds(ctx, permission, (round) => round.term === term);
  const ordered = await sumOrders(ctx.db.read);
  return rounds
    .map(({ id, name, programmeName, form, state, wanted, placed }) => ({
      name,
      programme: programmeName[language],
      form,
      state,
      ordered: ordered.get(id) ?? 0,
      wanted,
      placed,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** What was to begin in the term and ended before its time, with the day on which that was decided. */
async function changesIn(
  { db }: ServiceContext,
  term: TermCode,
  rows: readonly TermPlacement[],
): Promise<PlacementChange[]> {
  const ended = rows.filter(
    ({ state, endedBy, fromWeek }) => (isEnded(state) || endedBy !== null) && termOf(mondayOf(fromWeek)) === term,
  );
  const steps = await listPlacementStates(
    db.read,
    ended.map(({ id }) => id),
  );
  const endedAt = new Map<string, string>();
  for (const { placementId, at, before, after } of steps) {
    const isStep = after !== null && isEnded(after as PlacementState) && before !== after;
    if (isStep) endedAt.set(placementId, at);
  }
  return ended.map(({ id, unit, owner, form, fromWeek, toWeek, periodTo, state, endedBy }) => {
    const at = endedAt.get(id);
    const held = endedBy === null ? { toWeek, heldTo: null } : { toWeek: periodTo, heldTo: toWeek };
    return {
      ...{ unit: unit.name, owner: owner.name, form, fromWeek, state: endedBy ?? state, ...held },
      changedOn: at === undefined ? null : isoDate(new Date(at)),
    };
  });
}
