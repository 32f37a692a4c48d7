import { canSomewhere } from '#app/domain/access/can.ts';
import { worstOf } from '#app/domain/forecast/forecast.ts';
import type { TermForecast } from '#app/domain/forecast/summary.ts';
import { PLACEMENT_FORMS, SECTORS } from '#app/domain/placements/vocabulary.ts';
import { known } from '#app/domain/shared/known.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { askedForecast, readForecast } from './read-forecast.server.ts';
import type { AskedForecast, ShownForecast } from './read-forecast.server.ts';

/** The forecast as its page shows it: all terms in short, one of them week by week, and one sector of it as a picture. */
export async function showForecast(context: ServiceContext, params: URLSearchParams) {
  const asked = askedForecast(params);
  const read = await readForecast(context, asked);
  const { rows, terms, isWhole, programmes } = read;
  const [first] = terms;
  if (!first) throw notFound();
  const worst = worstOf(rows);
  const usualTerm = worst?.term ?? rows[0]?.term ?? first;
  const term = known(params.get('termin'), terms) ?? usualTerm;
  const ofTerm = rows.filter((row) => row.term === term);
  const sectors = SECTORS.filter((sector) => ofTerm.some((row) => row.sector === sector));
  const usual = worstOf(ofTerm)?.sector ?? sectors[0] ?? null;
  const sector = known(params.get('omrade'), sectors) ?? usual;
  return {
    ...{ terms, draws: read.draws, rates: read.rates, expected: read.expected, unknown: read.unknown },
    worst: worst && inShort(worst),
    hasUnstated: rows.some(isUnstated),
    rows: rows.map(inShort),
    shown: {
      term,
      rows: sectors.flatMap((one) => weeksOf(ofTerm, one)),
      chart: weeksOf(ofTerm, sector)[0] ?? null,
    },
    choices: {
      forms: PLACEMENT_FORMS.filter((form) => programmes.some((programme) => programme.form === form)),
      programmes: programmes.filter(({ form }) => asked.form === null || form === asked.form),
      ...{ terms, usualTerm, sectors, usualSector: usual },
    },
    leftOut: leftOut(asked, isWhole),
    wrong: asked.wrong.map(({ name }) => name),
    empty: emptyReason(read),
    may: {
      importFiles: canSomewhere(context.actor, 'import:run'),
      openRounds: canSomewhere(context.actor, 'round:edit'),
    },
  };
}

/** Why others may need the same places, without being counted. */
function leftOut({ form, programmeId }: AskedForecast, isWhole: boolean): 'filtered' | 'own' | null {
  if (form !== null || programmeId !== null) return 'filtered';
  return isWhole ? null : 'own';
}

function emptyReason({ hasLearners, hasRounds, rows }: ShownForecast): 'noLearners' | 'noRounds' | 'noNeed' | null {
  if (!hasLearners) return 'noLearners';
  if (!hasRounds) return 'noRounds';
  return rows.length === 0 ? 'noNeed' : null;
}

function isUnstated({ weeks }: TermForecast): boolean {
  return weeks.some((week) => week.isPartlyUnstated);
}

function inShort(row: TermForecast) {
  const { sector, term, probability, shortWeeks, worst } = row;
  return { sector, term, probability, shortWeeks, worst, isUnstated: isUnstated(row) };
}

function weeksOf(rows: readonly TermForecast[], sector: TermForecast['sector'] | null) {
  return rows.filter((row) => row.sector === sector).map(({ sector: of, weeks }) => ({ sector: of, weeks }));
}
