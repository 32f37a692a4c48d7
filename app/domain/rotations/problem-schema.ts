import { z } from 'zod';
import { calendarWeeks, MOST_STATES, ROTATION_PROBLEM_FORMAT } from './problem.ts';
import { countStates, levelsOf } from './shape.ts';

const MOST_WEEKS = 1_000;
const MOST_RESIDENTS = 5_000;
const MOST_CLINICS = 2_000;
const MOST_BLOCKS = 40;
/** Towns are bits of a 32-bit number in the search. */
const MOST_TOWNS = 30;
const MOST_COST = 1e7;

const id = z.string().min(1);
const whole = z.number().int();
const count = whole.min(0).max(1e6);
const week = whole.min(0).max(MOST_WEEKS);
const cost = whole.min(0).max(MOST_COST);
const span = z.object({ from: week, to: week });

const residentShape = z.object({
  id,
  homeTownId: id,
  percent: z.number().min(10).max(100),
  employment: z
    .array(span.extend({ waveId: id.optional() }))
    .min(1)
    .max(10),
  leave: z.array(span).max(100),
  barred: z.array(id).max(MOST_CLINICS).optional(),
  blocks: z
    .array(
      z.object({
        id,
        type: id,
        weeks: whole.min(1).max(MOST_WEEKS),
        split: z
          .object({ leastWeeks: whole.min(1).max(MOST_WEEKS), stepWeeks: whole.min(1).max(MOST_WEEKS) })
          .optional(),
      }),
    )
    .max(MOST_BLOCKS),
  fixed: z
    .array(z.object({ blockId: id, clinicId: id, from: week, weeks: whole.min(1).max(MOST_WEEKS).optional() }))
    .max(100),
  wishes: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('town'), blockId: id, townId: id }),
        z.object({ kind: z.literal('clinic'), blockId: id, clinicId: id }),
        z.object({ kind: z.literal('window'), blockId: id, firstWeek: whole, lastWeek: whole }),
      ]),
    )
    .max(200),
});

const problemShape = z.object({
  format: z.literal(ROTATION_PROBLEM_FORMAT),
  seed: whole,
  timeLimitSeconds: z.number().positive(),
  firstWeek: z.string().optional(),
  weeks: whole.min(1).max(MOST_WEEKS),
  towns: z.array(z.object({ id })).max(MOST_TOWNS),
  kilometres: z.array(z.array(whole.min(0).max(40_000))),
  clinics: z.array(z.object({ id, type: id, townId: id, places: z.union([count, z.array(count)]) })).max(MOST_CLINICS),
  usedPlaces: z.array(z.object({ clinicId: id, week, places: count })),
  waves: z.array(z.object({ id, places: count })).max(100),
  order: z.array(z.object({ before: id, after: id })).max(200),
  residents: z.array(residentShape).max(MOST_RESIDENTS),
  weights: z.object({
    kilometre: cost,
    wishPlace: cost,
    wishWindow: cost,
    newTown: cost,
    peak: cost,
    newStay: cost,
    missing: cost,
  }),
});

type ProblemShape = z.infer<typeof problemShape>;
type ResidentShape = z.infer<typeof residentShape>;
type Report = (path: PropertyKey[], message: string) => void;

/** A rotation problem whose references exist and whose sizes the search can hold. */
export const rotationProblemSchema = problemShape.superRefine((problem, context) => {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  const towns = namesOf(problem.towns, ['towns'], report);
  const clinics = namesOf(problem.clinics, ['clinics'], report);
  const waves = namesOf(problem.waves, ['waves'], report);
  namesOf(problem.residents, ['residents'], report);
  const square = problem.kilometres.every((row) => row.length === problem.towns.length);
  if (problem.kilometres.length !== problem.towns.length || !square)
    report(['kilometres'], `expected ${problem.towns.length} rows of ${problem.towns.length} numbers`);
  problem.clinics.forEach(({ townId, places }, index) => {
    if (!towns.has(townId)) report(['clinics', index, 'townId'], `there is no town "${townId}"`);
    if (typeof places !== 'number' && places.length !== problem.weeks)
      report(['clinics', index, 'places'], `has ${places.length} entries, expected ${problem.weeks}: one per week`);
  });
  problem.usedPlaces.forEach(({ clinicId }, index) => {
    if (!clinics.has(clinicId)) report(['usedPlaces', index, 'clinicId'], `there is no clinic "${clinicId}"`);
  });
  const known = { towns, clinics, waves };
  problem.residents.forEach((resident, index) => checkResident(problem, resident, ['residents', index], known, report));
});

function namesOf(list: readonly { id: string }[], path: PropertyKey[], report: Report): Set<string> {
  const names = new Set<string>();
  list.forEach(({ id: name }, index) => {
    if (names.has(name)) report([...path, index, 'id'], `"${name}" is there already: give each its own`);
    names.add(name);
  });
  return names;
}

function checkResident(
  problem: ProblemShape,
  resident: ResidentShape,
  path: PropertyKey[],
  { towns, clinics, waves }: { towns: Set<string>; clinics: Set<string>; waves: Set<string> },
  report: Report,
): void {
  const blocks = namesOf(resident.blocks, [...path, 'blocks'], report);
  const expect = (names: Set<string>, name: string, what: string, at: PropertyKey[]) => {
    if (!names.has(name)) report([...path, ...at], `there is no ${what} "${name}"`);
  };
  expect(towns, resident.homeTownId, 'town', ['homeTownId']);
  resident.employment.forEach(({ from, to, waveId }, index) => {
    if (waveId !== undefined) expect(waves, waveId, 'wave', ['employment', index, 'waveId']);
    if (to > problem.weeks || from > to)
      report([...path, 'employment', index], `is week ${from} to ${to}, expected within 0 to ${problem.weeks}`);
  });
  resident.barred?.forEach((clinicId, index) => expect(clinics, clinicId, 'clinic', ['barred', index]));
  resident.fixed.forEach(({ blockId, clinicId, from, weeks }, index) => {
    expect(blocks, blockId, 'block', ['fixed', index, 'blockId']);
    expect(clinics, clinicId, 'clinic', ['fixed', index, 'clinicId']);
    const block = resident.blocks.find(({ id: name }) => name === blockId);
    const length = weeks ?? (block ? calendarWeeks(block.weeks, resident.percent) : 0);
    if (from + length > problem.weeks) report([...path, 'fixed', index], `ends after the last week ${problem.weeks}`);
  });
  resident.wishes.forEach((wish, index) => {
    expect(blocks, wish.blockId, 'block', ['wishes', index, 'blockId']);
    if (wish.kind === 'town') expect(towns, wish.townId, 'town', ['wishes', index, 'townId']);
    if (wish.kind === 'clinic') expect(clinics, wish.clinicId, 'clinic', ['wishes', index, 'clinicId']);
  });
  checkSize(resident, path, report);
}

/** Fixed stays that end a block take it out of the search; what is left must be small enough to search. */
function checkSize(resident: ResidentShape, path: PropertyKey[], report: Report): void {
  const levels = resident.blocks.map(({ id: blockId, weeks, split }, index) => {
    const whole = calendarWeeks(weeks, resident.percent);
    const served = resident.fixed
      .filter((stay) => stay.blockId === blockId)
      .reduce((sum, stay) => sum + (stay.weeks ?? whole), 0);
    if (served > whole) report([...path, 'blocks', index], `is fixed for ${served} weeks, more than its ${whole}`);
    if (served >= whole) return 1;
    return levelsOf(served, whole, split ? { least: split.leastWeeks, step: split.stepWeeks } : null).length;
  });
  if (countStates(levels) > MOST_STATES)
    report([...path, 'blocks'], 'may be combined in too many ways: fix blocks that are settled, or raise stepWeeks');
}
