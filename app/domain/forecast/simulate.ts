import { PLACEMENT_FORMS, SECTORS } from '../placements/vocabulary.ts';
import type { PlacementForm } from '../placements/vocabulary.ts';
import { createRandom } from '../shared/random.ts';
import type { Random } from '../shared/random.ts';
import { compareWeeks } from '../shared/weeks.ts';
import { apportion } from './apportion.ts';
import type { Horizon } from './horizon.ts';
import { walkAhead } from './learners-ahead.ts';
import type { DrawnRates, ProgrammeFlow } from './learners-ahead.ts';
import { cellOf, FORM_COUNT, shortageOf } from './places.ts';
import type { FormSet, SectorPlaces } from './places.ts';
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
  /** Of which forms those are. */
  lacking: Int32Array;
  /** Forms that anybody may need a place of. */
  forms: FormSet;
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
  const forms = [...new Set(programmes.map(({ form }) => form))];
  const compiled = programmes.map((programme) => compileProgramme(programme, horizon));
  const cells = countedCells(compiled, { draws, places, horizon });
  const need = new Int32Array(SECTORS.length * horizon.weeks.length * FORM_COUNT);
  for (let draw = 0; draw < draws; draw += 1) {
    const rates = new Map(forms.map((form) => [form, drawnRates(random, ratesOf(form), intake)]));
    for (const programme of compiled) drawNeed(random, programme, rates.get(programme.form) ?? NO_CHANGE, need);
    for (const [cell, { kept, shortage }] of cells) {
      const at = cell * FORM_COUNT;
      let sum = 0;
      for (let form = 0; form < FORM_COUNT; form += 1) sum += need[at + form] ?? 0;
      kept.need[draw] = sum;
      if (sum === 0) continue;
      const { learners, forms: lacking } = shortage(need, at);
      kept.short[draw] = learners;
      kept.lacking[draw] = lacking;
    }
    need.fill(0);
  }
  const needed = [...cells].filter(([, { kept }]) => kept.need.some((count) => count > 0));
  return new Map(needed.map(([cell, { kept }]) => [cell, kept]));
}

interface CompiledStay {
  from: number;
  to: number;
  share: number;
  /** Sectors that learners come to, and how they lie over them. */
  sectors: readonly number[];
  weights: readonly number[];
  /** How so and so many learners lie, once it has been reckoned. */
  parts: Map<number, readonly number[]>;
}

interface CompiledProgramme extends SimulatedProgramme {
  index: number;
  terms: number;
  weeks: number;
  /** By when a cohort began and by term, 1 for the next. */
  stays: ReadonlyMap<number, readonly (readonly CompiledStay[])[]>;
}

/** Stays as places in the horizon's weeks; what lies outside it is cut off. */
function compileProgramme(programme: SimulatedProgramme, { weeks, indexOf, terms }: Horizon): CompiledProgramme {
  const { cohorts, arrivals } = programme.flow;
  const starts = new Set([...cohorts.flatMap(({ start }) => start ?? []), ...arrivals.map(({ start }) => start)]);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const compile = ({ weeks: { from, to }, share, weights }: Stay): CompiledStay[] => {
    if (!first || !last || compareWeeks(to, first) < 0 || compareWeeks(from, last) > 0) return [];
    const sectors = weights.flatMap((weight, sector) => (weight > 0 ? [sector] : []));
    return [
      {
        ...{ from: indexOf.get(from) ?? 0, to: indexOf.get(to) ?? weeks.length - 1, share, sectors },
        ...{ weights: sectors.map((sector) => weights[sector] ?? 0), parts: new Map() },
      },
    ];
  };
  const stays = [...starts].map(
    (start) => [start, programme.staysOf(start).map((ofTerm) => ofTerm.flatMap(compile))] as const,
  );
  const index = PLACEMENT_FORMS.indexOf(programme.form);
  return { ...programme, index, terms: terms.length, weeks: weeks.length, stays: new Map(stays) };
}

/** Cells that any stay lies in, with the forms that may be needed there. */
function countedCells(
  programmes: readonly CompiledProgramme[],
  { draws, places, horizon }: { draws: number; places: SectorPlaces; horizon: Horizon },
) {
  const formsOf = new Map<number, FormSet>();
  for (const { index, stays } of programmes) {
    for (const stay of [...stays.values()].flat(2)) {
      for (const cell of cellsOf(stay, horizon.weeks.length))
        formsOf.set(cell, (formsOf.get(cell) ?? 0) | (1 << index));
    }
  }
  return new Map(
    [...formsOf].map(([cell, forms]) => {
      const week = places(Math.floor(cell / horizon.weeks.length), cell % horizon.weeks.length);
      const [need, short, lacking] = [new Int32Array(draws), new Int32Array(draws), new Int32Array(draws)];
      const kept: DrawnCell = { need, short, lacking, forms };
      return [cell, { kept, shortage: shortageOf(week, forms) }] as const;
    }),
  );
}

function cellsOf({ from, to, sectors }: CompiledStay, weeks: number): number[] {
  return sectors.flatMap((sector) =>
    Array.from({ length: to - from + 1 }, (_, step) => cellOf(sector, from + step, weeks)),
  );
}

/** Adds one future of a programme to who needs a place, by cell and form. */
function drawNeed(random: Random, programme: CompiledProgramme, rates: DrawnRates, need: Int32Array): void {
  const { flow, index, terms, weeks, stays } = programme;
  walkAhead(random, flow, rates, terms, (term, start, learners) => {
    for (const stay of stays.get(start)?.[term - 1] ?? []) {
      const taking = Math.floor(learners * stay.share + (stay.share < 1 ? random.next() : 0));
      const parts = partsOf(stay, taking);
      for (let at = 0; at < parts.length; at += 1) {
        const first = cellOf(stay.sectors[at] ?? 0, stay.from, weeks);
        const end = first + stay.to - stay.from;
        for (let cell = first; cell <= end; cell += 1) {
          const place = cell * FORM_COUNT + index;
          need[place] = (need[place] ?? 0) + (parts[at] ?? 0);
        }
      }
    }
  });
}

function partsOf({ parts, weights }: CompiledStay, count: number): readonly number[] {
  const known = parts.get(count);
  if (known) return known;
  const made = apportion(count, weights);
  parts.set(count, made);
  return made;
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
