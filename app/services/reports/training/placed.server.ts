import { isEnded } from '#app/domain/placements/schedule.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { isInPeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { compareWeeks, expandWeeks, isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countSpans } from '#db/queries/quality-report.ts';
import type { ReportArea } from '#db/queries/quality-report.ts';
import {
  countMainSupervised,
  countPlacedLearners,
  listMainSupervised,
  listUnitKinds,
} from '#db/queries/training-accounts.ts';
import type { ClinicYear, FinancedWeeks, Held, ProgrammeYear } from '#reports/training-accounts/facts.ts';
import { sumEnded } from '../quality/volumes.server.ts';
import type { CountedRow } from '../quality/volumes.server.ts';

interface Counted {
  area: ReportArea;
  period: ReportPeriod;
  /** Placements of the area that touch the period. */
  rows: readonly CountedRow[];
}

/** Placements with their weeks in the period and those of the weeks that have passed. */
function heldOf(rows: readonly WeekRange[], period: ReportPeriod, thisWeek: IsoWeek): Held {
  const weeks = rows.flatMap((row) => expandWeeks(row).filter((week) => isInPeriod(period, week)));
  return {
    placements: rows.length,
    weeks: weeks.length,
    weeksDone: weeks.filter((week) => compareWeeks(week, thisWeek) < 0).length,
  };
}

const learnersIn = (rows: readonly CountedRow[]) => new Set(rows.map(({ learnerId }) => learnerId)).size;
const rangeOf = ({ fromWeek, toWeek }: CountedRow): WeekRange => ({ from: fromWeek, to: toWeek });
const thisWeekOf = ({ now }: ServiceContext) => weekOf(isoDate(now));

/** What was held by programme, and by employer and who pays for it. */
export function byProgramme(ctx: ServiceContext, { period, rows }: Counted, language: Language) {
  const held = rows.filter(({ state }) => holdsPlace(state));
  const count = (of: readonly CountedRow[]) => heldOf(of.map(rangeOf), period, thisWeekOf(ctx));
  const programmes = [...Map.groupBy(held, ({ programme }) => programme.id)].flatMap(
    ([id, [first, ...others]]): (Omit<ProgrammeYear, 'registered'> & { id: string })[] => {
      if (!first) return [];
      const of = [first, ...others];
      return [{ id, programme: first.programme.name[language], learners: learnersIn(of), ...count(of) }];
    },
  );
  const financing = [...Map.groupBy(held, (row) => `${row.employer ?? ''} ${row.financing}`).values()].flatMap(
    ([first, ...others]): FinancedWeeks[] =>
      first ? [{ employer: first.employer, financing: first.financing, ...count([first, ...others]) }] : [],
  );
  return {
    programmes,
    financing: financing.sort((a, b) => b.weeks - a.weeks),
  };
}

/** The same by clinic: a ward counts to the clinic above it, what lies in no clinic stands by itself. */
export async function byClinic(ctx: ServiceContext, { period, rows }: Counted): Promise<ClinicYear[]> {
  const main = await listMainSupervised(
    ctx.db.read,
    rows.map(({ id }) => id),
  );
  const units = new Map((await listUnitKinds(ctx.db.read)).map((unit) => [unit.id, unit]));
  const pathOf = (path: string) => path.split('/').flatMap((id) => units.get(id) ?? []);
  const clinicOf = ({ unit }: CountedRow) => pathOf(unit.path).findLast(({ kind }) => kind === 'clinic')?.id ?? unit.id;
  const clinics = [...Map.groupBy(rows, clinicOf)].flatMap(([id, [first, ...others]]): ClinicYear[] => {
    const unit = units.get(id);
    if (!first || !unit) return [];
    const of = [first, ...others];
    const held = of.filter(({ state }) => holdsPlace(state));
    const begun = held.filter(({ fromWeek }) => isInPeriod(period, fromWeek));
    const ended = of.filter(
      ({ state, endedBy, fromWeek }) => (isEnded(state) || endedBy !== null) && isInPeriod(period, fromWeek),
    );
    return [
      {
        ...{ clinic: unit.name, above: pathOf(unit.path).at(-2)?.name ?? null, owner: first.owner.name },
        ...heldOf(held.map(rangeOf), period, thisWeekOf(ctx)),
        learners: learnersIn(held),
        begun: begun.length,
        withMain: begun.filter((row) => main.has(row.id)).length,
        endedEarly: ended.length,
      },
    ];
  });
  const isCounted = ({ placements, endedEarly }: ClinicYear) => placements + endedEarly > 0;
  return clinics.filter(isCounted).sort((a, b) => a.clinic.localeCompare(b.clinic, 'sv'));
}

/** What all that comes to, from counts of the database and not from its rows. */
export async function sumPlaced(ctx: ServiceContext, { area, period }: Omit<Counted, 'rows'>) {
  const { read } = ctx.db;
  const [spans, learners, main, ended] = await Promise.all([
    countSpans(read, area, period.weeks),
    countPlacedLearners(read, area, period.weeks),
    countMainSupervised(read, area, period.weeks),
    sumEnded(ctx, area, period),
  ]);
  const thisWeek = thisWeekOf(ctx);
  const held = { placements: 0, weeks: 0, weeksDone: 0 };
  for (const { fromWeek, toWeek, placements } of spans) {
    const span = heldOf([{ from: fromWeek, to: toWeek }], period, thisWeek);
    held.placements += placements;
    held.weeks += placements * span.weeks;
    held.weeksDone += placements * span.weeksDone;
  }
  return { ...held, learners, ...main, endedEarly: ended.changes };
}
