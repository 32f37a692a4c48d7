import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { readAssumptions } from '#app/domain/forecast/assumptions-form.ts';
import type { Assumptions } from '#app/domain/forecast/assumptions-form.ts';
import type { ForecastFacts } from '#app/domain/forecast/facts.ts';
import { forecast } from '#app/domain/forecast/forecast.ts';
import { horizonFrom } from '#app/domain/forecast/horizon.ts';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { addWeeks, isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import {
  listForecastLearners,
  listForecastProgrammes,
  listHeldPeriods,
  listStatedPlaces,
  listStatusChanges,
} from '#db/queries/forecast.ts';

const SEED = 'prognos/1';
const DRAWS = 500;
/** How far back places are read: the same weeks of the two years before. */
const WEEKS_BACK = 106;

/** What a forecast is asked for. */
export interface AskedForecast extends Assumptions {
  form: PlacementForm | null;
  programmeId: string | null;
}

/** What an address asks a forecast for; a form that does not exist is as if none had been named. */
export function askedForecast(params: URLSearchParams): AskedForecast {
  const form = PLACEMENT_FORMS.find((one) => one === params.get('form')) ?? null;
  return { ...readAssumptions((name) => params.get(name)), form, programmeId: params.get('utbildning') || null };
}

/**
 * Need against places for the next four terms, of the programmes whose plans the actor may see; she who plans a branch is
 * told of the branch, and of what units have stated for its forms. Nobody else has a forecast.
 */
export async function readForecast(context: ServiceContext, asked: AskedForecast) {
  const { actor, db } = context;
  if (!canSomewhere(actor, 'plan:read')) throw new Fault('not_found');
  const reach = reachOf(actor, 'plan:read');
  const today = isoDate(context.now);
  const { weeks } = horizonFrom(today);
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) throw new Fault('not_found');
  const [programmes, learners, changes, periods, places] = await Promise.all([
    listForecastProgrammes(db.read, reach),
    listForecastLearners(db.read, reach),
    listStatusChanges(db.read, reach),
    listHeldPeriods(db.read, reach),
    listStatedPlaces(db.read, reachOf(actor, 'capacity:read'), { from: addWeeks(first, -WEEKS_BACK), to: last }),
  ]);
  const facts: ForecastFacts = {
    ...{ today, programmes, learners, periods },
    changes: changes.map(({ at, ...change }) => ({ ...change, on: isoDate(new Date(at)) })),
    ...places,
  };
  const answer = forecast(facts, {
    ...{ seed: SEED, draws: DRAWS, rates: asked.rates, intake: asked.intake },
    isCounted: ({ id, form }) =>
      (asked.form === null || form === asked.form) && (asked.programmeId === null || id === asked.programmeId),
  });
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]));
  const courseOf = new Map(
    programmes.flatMap((programme) => programme.courses.map((course) => [course.id, { course, programme }] as const)),
  );
  return {
    ...answer,
    draws: DRAWS,
    expected: answer.expected.map(({ programmeId, ...row }) => ({
      ...row,
      programme: programmeOf.get(programmeId)?.name ?? NO_NAME,
    })),
    unknown: answer.unknown.map(({ courseId, ...row }) => ({
      ...row,
      course: courseOf.get(courseId)?.course.name ?? NO_NAME,
      programme: courseOf.get(courseId)?.programme.name ?? NO_NAME,
    })),
    /** Whether the reader is told of everything that needs places of the units. */
    isWhole: reach.region,
    hasLearners: learners.length > 0,
    hasRounds: periods.length > 0,
    programmes: programmes
      .filter(({ id }) => learners.some(({ programmeId }) => programmeId === id))
      .map(({ id, form, name }) => ({ id, form, name })),
  };
}

const NO_NAME = { sv: '', en: '' };

export type ShownForecast = Awaited<ReturnType<typeof readForecast>>;
