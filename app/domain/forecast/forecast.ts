import { EMPLOYED_FORMS, SECTORS } from '../placements/vocabulary.ts';
import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import { expandWeeks } from '../shared/weeks.ts';
import type { WeekRange } from '../shared/weeks.ts';
import { termOf } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { arrivalsOf } from './arrivals.ts';
import type { Arrival } from './arrivals.ts';
import { firstPeriods, groupCohorts } from './cohorts.ts';
import type { Cohorts } from './cohorts.ts';
import type { ForecastFacts, ForecastProgramme } from './facts.ts';
import { addCounts, countHistory, noHistory } from './history.ts';
import type { HistoryCounts, ObservedLearner } from './history.ts';
import { horizonFrom, termIndex } from './horizon.ts';
import type { Horizon } from './horizon.ts';
import { formSet, placesFor, readPlaces } from './places.ts';
import type { SectorPlaces } from './places.ts';
import { planOf } from './plan.ts';
import type { ProgrammePlan, SectorWeights } from './plan.ts';
import { ratesOf } from './rates.ts';
import type { ChosenRates, Rates } from './rates.ts';
import { simulate } from './simulate.ts';
import type { SimulationOptions } from './simulate.ts';
import { summarise } from './summary.ts';
import type { TermForecast } from './summary.ts';

export interface ForecastOptions extends SimulationOptions {
  rates: ChosenRates;
  /** Whether a programme's learners are counted; the history of all of them is read. */
  isCounted: (programme: ForecastProgramme) => boolean;
}

/** Need against places for four terms, and what it rests on. */
export interface Forecast {
  terms: readonly TermCode[];
  rows: readonly TermForecast[];
  /** Of the forms that are counted. */
  rates: readonly { form: PlacementForm; rates: Rates }[];
  /** Cohorts that nobody has told of. */
  expected: readonly { programmeId: string; term: TermCode; sizes: readonly number[] }[];
  /** Courses that lie before a cohort and have never been held, so that nobody knows when or where. */
  unknown: readonly { courseId: string; term: TermCode; learners: number }[];
}

/** Need against places by sector and week of the four terms to come, by drawing futures; the same facts, options and seed give the same answer. */
export function forecast(facts: ForecastFacts, options: ForecastOptions): Forecast {
  const horizon = horizonFrom(facts.today);
  const cohorts = groupCohorts(facts, horizon);
  const places = readPlaces(facts, horizon);
  const history = historyByForm(facts, cohorts, horizon);
  const all = [...history.values()].reduce(addCounts, noHistory());
  const rates = (form: PlacementForm) => ratesOf(history.get(form) ?? noHistory(), all, options.rates);
  const counted = facts.programmes.filter(options.isCounted).map((programme) => {
    const weigh = weigher(places, horizon, programme.form);
    const plan = planOf(programme, { periods: facts.periods, cohorts, horizon, weigh });
    const own = cohorts.list.filter(({ programmeId }) => programmeId === programme.id);
    const isEmployed = EMPLOYED_FORMS.some((form) => form === programme.form);
    const arrivals = arrivalsOf(own, { first: plan.first, validTo: programme.validTo, isEmployed, horizon });
    return { programme, plan, flow: { cohorts: own, arrivals } };
  });
  const cells = simulate(
    counted.map(({ programme, plan, flow }) => ({ form: programme.form, flow, staysOf: plan.staysOf })),
    rates,
    { horizon, places, options },
  );
  return {
    terms: horizon.terms,
    rows: summarise(cells, horizon, places),
    rates: [...new Set(counted.map(({ programme }) => programme.form))].map((form) => ({ form, rates: rates(form) })),
    expected: counted.flatMap(({ programme, flow }) => expectedOf(programme, flow.arrivals, horizon)),
    unknown: counted.flatMap(({ programme, plan }) => unknownOf(programme, plan, { facts, cohorts, horizon })),
  };
}

/** The first thing to look at: the weeks in a row that lack most of all; null when none are worth telling of. */
export function worstOf(rows: readonly TermForecast[]): TermForecast | null {
  const expected = ({ worst }: TermForecast) => worst?.expected ?? 0;
  const [first] = rows.toSorted((a, b) => expected(b) - expected(a));
  return first?.worst ? first : null;
}

function expectedOf({ id }: ForecastProgramme, arrivals: readonly Arrival[], { terms }: Horizon): Forecast['expected'] {
  return arrivals.flatMap(({ term, sizes }) => {
    const code = terms[term - 1];
    return code ? [{ programmeId: id, term: code, sizes }] : [];
  });
}

/** Courses with a term of their own that a known cohort comes to, of a programme whose cohorts follow its terms. */
function unknownOf(
  { id, courses }: ForecastProgramme,
  plan: ProgrammePlan,
  { facts, cohorts, horizon }: { facts: ForecastFacts; cohorts: Cohorts; horizon: Horizon },
): Forecast['unknown'] {
  const held = new Set(facts.periods.map(({ courseId }) => courseId));
  const never = courses.filter((course) => course.term > 0 && !held.has(course.id));
  if (plan.first === null) return [];
  return cohorts.list
    .filter(({ programmeId, active }) => programmeId === id && active > 0)
    .flatMap(({ start, active }) =>
      never.flatMap((course) => {
        const code = start === null ? undefined : horizon.terms[start + course.term - 2];
        return code ? [{ courseId: course.id, term: code, learners: active }] : [];
      }),
    );
}

function weigher(places: SectorPlaces, { indexOf }: Horizon, form: PlacementForm): SectorWeights {
  const forms = formSet([form]);
  return (weeks: WeekRange, sectors: readonly Sector[]) =>
    SECTORS.map((sector, index) => {
      if (!sectors.includes(sector)) return 0;
      return expandWeeks(weeks).reduce((sum, week) => {
        const at = indexOf.get(week);
        return at === undefined ? sum : sum + placesFor(places(index, at), forms).places;
      }, 0);
    });
}

/** What has been seen of each form's learners, from the first round that had them on. */
function historyByForm(
  facts: ForecastFacts,
  { startOf }: Cohorts,
  horizon: Horizon,
): Map<PlacementForm, HistoryCounts> {
  const formOf = new Map(facts.programmes.map(({ id, form }) => [id, form]));
  const first = firstPeriods(facts.periods, horizon);
  const last = new Map<string, number>();
  for (const { term, learnerIds } of facts.periods) {
    for (const id of learnerIds) last.set(id, Math.max(last.get(id) ?? -Infinity, termIndex(horizon, term)));
  }
  const changes = Map.groupBy(facts.changes, ({ learnerId }) => learnerId);
  const observed = facts.learners.flatMap((learner) => {
    const form = formOf.get(learner.programmeId);
    const begun = first.get(learner.id);
    const start = startOf.get(learner.id) ?? null;
    if (!form || start === null) return [];
    // Who is in a coming round is known of now, but of a cohort that is to begin nobody has been seen.
    const from = begun && start <= 0 ? Math.min(0, termIndex(horizon, begun.term)) : start;
    const seen: ObservedLearner = {
      from,
      lastSeen: last.get(learner.id) ?? null,
      status: learner.status,
      changes: (changes.get(learner.id) ?? []).map(({ on, to }) => ({ term: termIndex(horizon, termOf(on)), to })),
    };
    return [{ form, seen }];
  });
  const byForm = Map.groupBy(observed, ({ form }) => form);
  return new Map([...byForm].map(([form, list]) => [form, countHistory(list.map(({ seen }) => seen))]));
}
