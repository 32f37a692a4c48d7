import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { EMPLOYED_FORMS } from '#app/domain/placements/vocabulary.ts';
import type { RuleSeed } from './table.ts';

const everyForm: readonly RuleSeed[] = [
  [
    'supervisor-named-days',
    { days: 14 },
    'REGION',
    '2024-01-01',
    'Handledare är namngiven senast 14 dagar före start',
    'The supervisor is named at least 14 days before the start',
  ],
  [
    'rest-hours',
    { hours: 11 },
    'ATL',
    '2023-10-01',
    'Minst 11 timmars dygnsvila mellan två pass',
    'At least 11 hours of rest between two shifts',
  ],
  [
    'capacity-override',
    { by: 'unit_manager', reason: true },
    'PSL',
    '2020-01-01',
    'Fler än kapaciteten kräver verksamhetschefens beslut med skäl',
    'More than the capacity takes a decision with a reason by the head of the unit',
  ],
  [
    'conflict-of-interest',
    { kinds: ['conflict_of_interest', 'own_workplace'] },
    'HH VFU',
    '2020-01-01',
    'Ingen placeras på en enhet där det finns jäv',
    'Nobody is placed at a unit where there is a conflict of interest',
  ],
  [
    'survey-minimum',
    { respondents: 5 },
    'REGION',
    '2020-01-01',
    'Enkätsvar visas när minst fem har svarat',
    'Survey results are shown when at least five have answered',
  ],
  [
    'start-attests',
    { attests: ['health', 'confidentiality', 'hygiene'] },
    'OSL',
    '2020-01-01',
    'Hälsodeklaration, sekretess och hygien är klara före start',
    'Health, confidentiality and hygiene are in place before the start',
  ],
];

const student: readonly RuleSeed[] = [
  [
    'employer',
    { employer: null },
    'REGION',
    '2020-01-01',
    'Studerande har ingen arbetsgivare under placeringen',
    'Students have no employer during the placement',
  ],
  [
    'final-decision',
    { by: 'education_provider' },
    'REGION',
    '2020-01-01',
    'Lärosätet eller skolan betygsätter, handledaren lämnar underlag',
    'The education provider grades, the supervisor gives evidence',
  ],
];

/** What holds for a form because it is a placement at all, or because its learners are students. */
export function commonRules(form: PlacementForm): readonly RuleSeed[] {
  return EMPLOYED_FORMS.some((employed) => employed === form) ? everyForm : [...everyForm, ...student];
}
