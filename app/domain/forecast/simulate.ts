import { PLACEMENT_FORMS, SECTORS } from '../placements/vocabulary.ts';
import type { PlacementForm } from '../placements/vocabulary.ts';
import { createRandom } from '../shared/random.ts';
import type { Random } from '../shared/random.ts';
import { compareWeeks } from '../shared/weeks.ts';
import { apportion } from './apportion.ts';
import type { Horizon } from './horizon.ts';
import { walkAhead } from './learners-ahead.ts';
import type { DrawnRates, ProgrammeFlow } from './learners-ahead.ts';
import { cellOf, FORM_COUNT, placesFor, shortageOf } from './places.ts';
import type { SectorPlaces } from './places.ts';
import type { Stay } from './plan.ts';
import { drawRate } from './rates.ts';
import type { Rates } from './rates.ts';

export interface SimulatedProgramme {
  form: PlacementForm;
  flow: ProgrammeFlow;
  /** Of the cohort that began in a term, by term of the horizon. */
  staysOf: (start: number) => readonly (readonly Stay[])[];
}

export interface SimulationOptions {
  /** The same seed gives the same numbers. */
  seed: string;
  /** How many futures are drawn. */
  draws: number;
  /** What the size of cohorts to come is multiplied with; 1 as they have been. */
  intake: number;
}

/** A sector in a week, in every future that was drawn: learners who need a place, and those who find none. */
export interface DrawnCell {
  need: Int32Array;
  short: Int32Array;
  /** Forms that anybody needs a place of. */
  forms: number;
}

interface CompiledStay {
  from: number;
  to: number;
  share: number;
  weights: readonly number[];
}

/**
 * Draws futures and adds up who needs a place where and when. In each, every form has rates of its own, drawn from what
 * has been seen of it; learners lie over sectors as they are planned to, so that the spread is that of people and not of
 * planning. Cells (see `cellOf`) that nobody ever needs are left out.
 */
export function simulate(
  programmes: readonly SimulatedProgramme[],
  ratesOf: (form: PlacementForm) => Rates,
  { horizon, places, options }: { horizon: Horizon; places: SectorPlaces; options: SimulationOptions },
): Map<number, DrawnCell> {
  const { seed, draws, intake } = options;
  const random = createRandom(seed);
  const shortageAt = shortages(places, horizon.weeks.length);
  const compiled = programmes.map((programme) => ({ ...programme, stays: compiler(programme.staysOf, horizon) }));
  const forms = [...new Set(programmes.map(({ form }) => form))];
  const need = new Int32Array(SECTORS.length * horizon.weeks.length * FORM_COUNT);
  const cells = new Map<number, DrawnCell>();
  for (let draw = 0; draw < draws; draw += 1) {
    const rates = new Map(forms.map((form) => [form, drawnRates(random, ratesOf(form), intake)]));
    for (const cell of drawNeed(random, compiled, { need, rates, horizon })) {
      const kept = cells.get(cell) ?? { need: new Int32Array(draws), short: new Int32Array(draws), forms: 0 };
      cells.set(cell, kept);
      for (let form = 0; form < FORM_COUNT; form += 1) {
        const count = need[cell * FORM_COUNT + form] ?? 0;
        kept.need[draw] = (kept.need[draw] ?? 0) + count;
        if (count > 0) kept.forms |= 1 << form;
      }
      kept.short[draw] = shortageAt(cell)(need, cell * FORM_COUNT);
      need.fill(0, cell * FORM_COUNT, (cell + 1) * FORM_COUNT);
    }
  }
  return cells;
}

interface DrawnNeed {
  /** By cell and form; empty before. */
  need: Int32Array;
  rates: ReadonlyMap<PlacementForm, DrawnRates>;
  horizon: Horizon;
}

/** One future: fills in who needs a place of which form in which cell, and gives the cells where anybody does. */
function drawNeed(
  random: Random,
  programmes: readonly (SimulatedProgramme & { stays: ReturnType<typeof compiler> })[],
  { need, rates, horizon }: DrawnNeed,
): Set<number> {
  const touched = new Set<number>();
  for (const { form, flow, stays } of programmes) {
    const index = PLACEMENT_FORMS.indexOf(form);
    walkAhead(random, flow, rates.get(form) ?? NO_CHANGE, horizon.terms.length, (term, start, learners) => {
      for (const { from, to, share, weights } of stays(start, term)) {
        const taking = Math.floor(learners * share + (share < 1 ? random.next() : 0));
        apportion(taking, weights).forEach((part, sector) => {
          for (let week = from; part > 0 && week <= to; week += 1) {
            const cell = cellOf(sector, week, horizon.weeks.length);
            need[cell * FORM_COUNT + index] = (need[cell * FORM_COUNT + index] ?? 0) + part;
            touched.add(cell);
          }
        });
      }
    });
  }
  return touched;
}

/** The shortage of each cell, with what its units take of each set of forms counted once. */
function shortages(places: SectorPlaces, weeks: number) {
  const known = new Map<number, ReturnType<typeof shortageOf>>();
  return (cell: number) => {
    const made = known.get(cell);
    if (made) return made;
    const week = places(Math.floor(cell / weeks), cell % weeks);
    const placesOf = new Map<number, number>();
    const shortage = shortageOf(week, (set) => {
      const found = placesOf.get(set) ?? placesFor(week, set).places;
      placesOf.set(set, found);
      return found;
    });
    known.set(cell, shortage);
    return shortage;
  };
}

const NO_CHANGE = { dropout: 0, leave: 0, comeback: 0, intake: 1 };

function drawnRates(random: Random, { dropout, leave, comeback }: Rates, intake: number): DrawnRates {
  return {
    dropout: drawRate(random, dropout),
    leave: drawRate(random, leave),
    comeback: drawRate(random, comeback),
    intake,
  };
}

/** Stays of a cohort in a term as places in the horizon's weeks; what lies outside it is cut off. */
function compiler(staysOf: SimulatedProgramme['staysOf'], { weeks, indexOf }: Horizon) {
  const known = new Map<number, CompiledStay[][]>();
  const first = weeks[0];
  const last = weeks.at(-1);
  const compile = ({ weeks: { from, to }, share, weights }: Stay): CompiledStay[] => {
    if (!first || !last || compareWeeks(to, first) < 0 || compareWeeks(from, last) > 0) return [];
    return [{ from: indexOf.get(from) ?? 0, to: indexOf.get(to) ?? weeks.length - 1, share, weights }];
  };
  return (start: number, term: number): CompiledStay[] => {
    const stays = known.get(start) ?? staysOf(start).map((ofTerm) => ofTerm.flatMap(compile));
    known.set(start, stays);
    return stays[term - 1] ?? [];
  };
}
