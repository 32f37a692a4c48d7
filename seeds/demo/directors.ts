import type { Branch } from '#app/domain/placements/vocabulary.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { studyDirectors } from '#db/schema/people.ts';
import { programmeSeeds } from '../reference/programmes/index.ts';
import type { PeopleSource, PersonRow } from './people.ts';
import type { DemoTerms } from './terms.ts';

export type DirectorRow = typeof studyDirectors.$inferInsert;

interface DirectorPlan {
  key: string;
  level: DirectorRow['level'];
  branch: Branch;
  specialty?: string;
  site?: string;
  mandate: number;
  programmes: readonly string[];
  units?: readonly string[];
}

function withPrefix(...prefixes: string[]): string[] {
  return programmeSeeds.map(({ id }) => id).filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
}

/** Nobody answers for ST in psychiatry: a list shows learners without a study director. */
const plans: readonly DirectorPlan[] = [
  {
    key: 'care',
    level: 'regional',
    branch: 'care',
    mandate: 100,
    programmes: withPrefix('ssk-', 'spec-', 'apl-', 'yh-'),
  },
  { key: 'doctors', level: 'regional', branch: 'doctors', mandate: 60, programmes: withPrefix('lakare-') },
  { key: 'ptp', level: 'regional', branch: 'ptp', mandate: 40, programmes: ['ptp-halland', 'psykolog-gu'] },
  {
    key: 'care-varberg',
    level: 'local',
    branch: 'care',
    site: 'Varberg',
    mandate: 30,
    programmes: ['ssk-hh-varberg'],
    units: ['hs-varberg'],
  },
  { key: 'at-halmstad', level: 'local', branch: 'doctors', site: 'Halmstad', mandate: 30, programmes: ['at-halmstad'] },
  { key: 'at-varberg', level: 'local', branch: 'doctors', site: 'Varberg', mandate: 30, programmes: ['at-varberg'] },
  { key: 'bt', level: 'local', branch: 'doctors', mandate: 40, programmes: ['bt-halmstad', 'bt-varberg'] },
  st('allmanmedicin', 'Allmänmedicin', 50),
  st('internmedicin', 'Internmedicin', 20),
  st('kirurgi', 'Kirurgi', 10),
  st('ortopedi', 'Ortopedi', 10),
  st('akutsjukvard', 'Akutsjukvård', 10),
  st('anestesi', 'Anestesi och intensivvård', 10),
  st('pediatrik', 'Barn- och ungdomsmedicin', 10),
  st('obgyn', 'Obstetrik och gynekologi', 10),
];

export function directorsOf(
  terms: DemoTerms,
  people: PeopleSource,
): { persons: PersonRow[]; directors: DirectorRow[] } {
  const persons: PersonRow[] = [];
  const directors = plans.map((plan, index): DirectorRow => {
    const person = people.person('example.se');
    persons.push(person);
    return {
      id: `director-${plan.key}`,
      personId: person.id,
      level: plan.level,
      branch: plan.branch,
      specialty: plan.specialty ?? null,
      site: plan.site ?? null,
      mandatePercent: plan.mandate,
      termFrom: addDays(terms.today, -300 - index * 41),
      termTo: index % 4 === 3 ? addDays(terms.today, 60 + index * 20) : null,
      programmeIds: [...plan.programmes],
      unitIds: [...(plan.units ?? [])],
    };
  });
  return { persons, directors };
}

function st(key: string, specialty: string, mandate: number): DirectorPlan {
  return { key: `st-${key}`, level: 'local', branch: 'doctors', specialty, mandate, programmes: [`st-${key}`] };
}
