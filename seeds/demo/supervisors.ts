import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { supervisorAbsences, supervisorTrainings, supervisors } from '#db/schema/people.ts';
import type { UnitRow } from '../reference/units/rows.ts';
import type { Ledger } from './ledger.ts';
import type { Offer } from './offers.ts';
import type { PeopleSource, PersonRow } from './people.ts';
import { specialtyOf } from './specialties.ts';
import type { DemoTerms } from './terms.ts';

export type SupervisorRow = typeof supervisors.$inferInsert;
export type TrainingRow = typeof supervisorTrainings.$inferInsert;
export type AbsenceRow = typeof supervisorAbsences.$inferInsert;

export interface SupervisorBook {
  persons: PersonRow[];
  supervisors: SupervisorRow[];
  trainings: TrainingRow[];
  absences: AbsenceRow[];
}

const PROFESSIONS: Readonly<Record<PlacementForm, string>> = {
  vfu_basic: 'nurse',
  vfu_advanced: 'nurse',
  medical_student: 'doctor',
  apl: 'assistant_nurse',
  lia: 'medical_secretary',
  psychologist_vfu: 'psychologist',
  ptp: 'psychologist',
  at: 'doctor',
  bt: 'doctor',
  st: 'doctor',
};

const LICENSED = new Set(['nurse', 'midwife', 'doctor', 'psychologist']);

/** Profession of a form's supervisors at a unit: midwives where births are. */
export function professionAt(unit: UnitRow, form: PlacementForm): string {
  return form === 'vfu_advanced' && unit.sector === 'obstetrics' ? 'midwife' : PROFESSIONS[form];
}

/** As many supervisors at each unit as its places need, of the right professions. */
export function superviseUnits(
  units: readonly { unit: UnitRow; offer: Offer }[],
  { people, random, terms }: { people: PeopleSource; random: Random; terms: DemoTerms },
): SupervisorBook {
  const book: SupervisorBook = { persons: [], supervisors: [], trainings: [], absences: [] };
  for (const { unit, offer } of units) {
    for (const [profession, places] of placesByProfession(unit, offer)) {
      for (let left = places; left > 0;) {
        const maxLearners = Math.min(left, profession === 'doctor' ? random.int(2, 4) : random.int(2, 3));
        left -= maxLearners;
        hire(book, { unit, profession, maxLearners }, { people, random, terms });
      }
    }
  }
  return book;
}

function placesByProfession(unit: UnitRow, { forms }: Offer): Map<string, number> {
  const places = new Map<string, number>();
  for (const [form, count] of Object.entries(forms) as [PlacementForm, number][]) {
    const profession = professionAt(unit, form);
    places.set(profession, (places.get(profession) ?? 0) + count);
  }
  return places;
}

interface Post {
  unit: UnitRow;
  profession: string;
  maxLearners: number;
}

function hire(
  book: SupervisorBook,
  post: Post,
  { people, random, terms }: { people: PeopleSource; random: Random; terms: DemoTerms },
): void {
  const person = people.person('example.se');
  const id = `supervisor-${String(book.supervisors.length + 1).padStart(4, '0')}`;
  const years = random.int(4, 28);
  book.persons.push(person);
  book.supervisors.push({
    id,
    personId: person.id,
    unitId: post.unit.id,
    profession: post.profession,
    specialty: specialtyOf(post.unit, post.profession),
    licensedOn: LICENSED.has(post.profession) ? addDays(terms.today, -years * 365 - random.int(0, 300)) : null,
    maxLearners: post.maxLearners,
    percent: random.weighted([100, 90, 80, 75, 50], (percent) => (percent === 100 ? 6 : 1)),
    validFrom: '2021-01-01',
    validTo: null,
  });
  book.trainings.push(...trainingsOf(id, post.profession, random, terms.today));
  if (random.chance(0.05)) book.absences.push(absenceOf(id, random, terms));
}

/** Who supervises more than her working time allows works full time instead, so that what has been planned holds. */
export function withTimeFor(rows: readonly SupervisorRow[], used: Ledger): SupervisorRow[] {
  return rows.map((row) => {
    const { maxLearners, percent = 100 } = row;
    return used.most(row.id) > Math.max(1, Math.floor((maxLearners * percent) / 100)) ? { ...row, percent: 100 } : row;
  });
}

const STEPS: Readonly<
  Record<string, readonly (readonly [step: TrainingRow['step'], share: number, years: number | null])[]>
> = {
  nurse: [['university_7_5', 0.65, null]],
  midwife: [['university_7_5', 0.7, null]],
  doctor: [['st_course', 0.75, 5]],
  assistant_nurse: [
    ['step1', 0.85, null],
    ['step2', 0.3, null],
    ['step3', 0.05, null],
  ],
  medical_secretary: [['step2', 0.6, null]],
  psychologist: [['ptp_course', 0.85, 5]],
};

function trainingsOf(supervisorId: string, profession: string, random: Random, today: IsoDate): TrainingRow[] {
  return (STEPS[profession] ?? [])
    .filter(([, share]) => random.chance(share))
    .map(([step, , years]) => {
      const completedOn = addDays(today, -random.int(90, 2100));
      const validTo = years === null ? null : addDays(completedOn, years * 365);
      return { id: `${supervisorId}:${step}`, supervisorId, step, completedOn, validTo };
    });
}

function absenceOf(supervisorId: string, random: Random, terms: DemoTerms): AbsenceRow {
  const term = random.pick([0, 1, 1, 2] as const);
  const from = random.int(0, 15);
  const to = Math.min(19, from + random.int(1, 8));
  return {
    id: `${supervisorId}:absence`,
    supervisorId,
    fromWeek: terms.week(term, from),
    toWeek: terms.week(term, to),
  };
}
