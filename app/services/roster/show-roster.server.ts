import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { rosterOf, termRoster } from '#app/domain/placements/roster.ts';
import { asTold } from '#app/domain/placements/schedule.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { termOf, termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { words } from '#app/domain/shared/text.ts';
import { parseWeekRange } from '#app/domain/shared/week-input.ts';
import { addWeeks, expandWeeks, mondayOf, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findRosterUnit, listRoster, listRosterUnits } from '#db/queries/roster.ts';
import type { RosterReader, RosterUnit } from '#db/queries/roster.ts';

const WEEKS_AHEAD = 53;

function readerOf({ actor }: ServiceContext): RosterReader {
  if (!canSomewhere(actor, 'roster:read')) throw notFound();
  return {
    roster: reachOf(actor, 'roster:read'),
    protectedLearners: reachOf(actor, 'protected:read'),
    personId: actor.personId,
  };
}

/** The week that was asked for, as people type it (`v47`, `2027-W47`, `6/9`); else the one it is. */
function weekAsked(asked: string | null, now: Date): IsoWeek {
  const today = isoDate(now);
  const thisWeek = weekOf(today);
  const term = termWeeks(termOf(today));
  const parsed = parseWeekRange(asked ?? '', { termFrom: term.from, termTo: term.to, today });
  return parsed.ok ? parsed.value.from : thisWeek;
}

/** The weeks of a term; a week of the summer before it comes along. */
function termWith(term: TermCode, week: IsoWeek): WeekRange {
  const { from, to } = termWeeks(term);
  return { from: week < from ? week : from, to: week > to ? week : to };
}

/** Units whose roster whoever asks may see. */
export async function listRosters(ctx: ServiceContext, search: string | null) {
  const reader = readerOf(ctx);
  const week = weekAsked(null, ctx.now);
  const units = await listRosterUnits(ctx.db.read, reader, { week, search: words(search ?? '').join(' ') });
  return { week, units };
}

/** Who is at a unit, in one week or over the term it belongs to. */
export async function showRoster(ctx: ServiceContext, unitId: string, asked: { week: string | null; term: boolean }) {
  const reader = readerOf(ctx);
  const unit = await findRosterUnit(ctx.db.read, unitId, reader);
  if (!unit) throw notFound();
  const week = weekAsked(asked.week, ctx.now);
  const term = termOf(mondayOf(week));
  const range = asked.term ? termWith(term, week) : { from: week, to: week };
  const placements = (await listRoster(ctx.db.read, unit, range, reader)).map(asTold);
  return {
    unit,
    week,
    thisWeek: weekOf(isoDate(ctx.now)),
    previous: addWeeks(week, -1),
    next: addWeeks(week, 1),
    term,
    weeks: asked.term ? expandWeeks(range) : [],
    rows: asked.term ? [] : rosterOf(placements, week),
    overview: asked.term ? termRoster(placements, range) : [],
    nextArrival: placements.length > 0 ? null : await nextArrival(ctx, unit, week, reader),
  };
}

/** When somebody comes next, for a week in which nobody is there. */
async function nextArrival(ctx: ServiceContext, unit: RosterUnit, week: IsoWeek, reader: RosterReader) {
  const ahead = { from: addWeeks(week, 1), to: addWeeks(week, WEEKS_AHEAD) };
  const coming = await listRoster(ctx.db.read, unit, ahead, reader);
  const first = coming.map(({ fromWeek }) => fromWeek).sort()[0];
  return first ? { week: first, learners: coming.filter(({ fromWeek }) => fromWeek === first).length } : null;
}

export type Roster = Awaited<ReturnType<typeof showRoster>>;
