import { z } from 'zod';

export const ALLOC_FORMAT = 'placement-alloc/1';

const whole = z.number().int();
const count = whole.min(0);
const coordinate = z.number();

/** The documented interchange format of one allocation: learners and units by number, places on a plane in kilometres. */
const allocShape = z.object({
  format: z.literal(ALLOC_FORMAT),
  seed: whole.optional(),
  S: whole.min(1),
  P: whole.min(1),
  U: whole.min(1),
  weights: z.object({
    perMin: count,
    farFrom: z.number(),
    farPenalty: count,
    rank: z.array(count),
    unranked: count,
    historyPct: count,
    newHospital: count,
    shortfall: count,
  }),
  periods: z.array(z.object({ care: z.array(z.string()) })),
  units: z.array(
    z.object({
      hospital: z.union([whole, z.string()]),
      care: z.string(),
      x: coordinate,
      y: coordinate,
      reqCert: z.string().nullable().optional(),
      cap: z.array(count),
      minLoad: z.array(count).optional(),
    }),
  ),
  supervisors: z.array(z.object({ units: z.array(count), max: z.array(count) })).default([]),
  students: z.array(
    z.object({
      x: coordinate,
      y: coordinate,
      certs: z.array(z.string()).default([]),
      blocked: z.array(count).default([]),
      history: z.number().min(0).default(0),
      needs: z.record(z.string(), count).default({}),
      maxFar: count.optional(),
      prefs: z.array(z.array(count)),
    }),
  ),
  locks: z.array(z.tuple([count, count, count])).default([]),
  cand: z.array(z.array(z.array(count))),
});

/** An allocation file whose lists have the lengths that it states and whose units exist. */
export const allocSchema = allocShape.superRefine((file, context) => {
  function expectLength(path: PropertyKey[], list: readonly unknown[], length: number): void {
    if (list.length === length) return;
    context.addIssue({ code: 'custom', path, message: `has ${list.length} entries, expected ${length}` });
  }
  function expectUnits(path: PropertyKey[], units: readonly number[]): void {
    const index = units.findIndex((unit) => unit >= file.U);
    if (index >= 0)
      context.addIssue({ code: 'custom', path: [...path, index], message: `there is no unit ${units[index]}` });
  }
  expectLength(['students'], file.students, file.S);
  expectLength(['periods'], file.periods, file.P);
  expectLength(['units'], file.units, file.U);
  expectLength(['cand'], file.cand, file.S);
  file.units.forEach((unit, index) => expectLength(['units', index, 'cap'], unit.cap, file.P));
  file.supervisors.forEach((group, index) => {
    expectLength(['supervisors', index, 'max'], group.max, file.P);
    expectUnits(['supervisors', index, 'units'], group.units);
  });
  file.students.forEach((student, index) => expectLength(['students', index, 'prefs'], student.prefs, file.P));
  file.cand.forEach((periods, student) => {
    expectLength(['cand', student], periods, file.P);
    periods.forEach((units, period) => expectUnits(['cand', student, period], units));
  });
});
export type AllocFile = z.infer<typeof allocSchema>;
