import type { CourseSeed, ProgrammeSeed } from './table.ts';

const doctor = { branch: 'doctors', educationOrganisationId: 'fou', supervisorProfession: 'doctor' } as const;
const hospitalEmployed = { ...doctor, employerOrganisationId: 'hs-utv', financing: 'health_budget' } as const;

const atCourses: readonly CourseSeed[] = [
  ['AT-MED', 0, 20, 'Internmedicin', 'Internal medicine'],
  ['AT-KIR', 0, 20, 'Opererande specialiteter', 'Surgical specialities'],
  ['AT-PSY', 0, 13, 'Psykiatri', 'Psychiatry'],
  ['AT-ALL', 0, 26, 'Allmänmedicin', 'General practice'],
];

const btCourses: readonly CourseSeed[] = [
  ['BT-AKUT', 0, 18, 'Akut sjukvård', 'Acute care'],
  ['BT-PSY', 0, 13, 'Psykiatri', 'Psychiatry'],
  ['BT-PV', 0, 18, 'Primärvård', 'Primary care'],
];

const specialities: readonly (readonly [string, string, string])[] = [
  ['allmanmedicin', 'Allmänmedicin', 'general practice'],
  ['internmedicin', 'Internmedicin', 'internal medicine'],
  ['kirurgi', 'Kirurgi', 'surgery'],
  ['ortopedi', 'Ortopedi', 'orthopaedics'],
  ['psykiatri', 'Psykiatri', 'psychiatry'],
  ['akutsjukvard', 'Akutsjukvård', 'emergency medicine'],
  ['anestesi', 'Anestesi och intensivvård', 'anaesthesia and intensive care'],
  ['pediatrik', 'Barn- och ungdomsmedicin', 'paediatrics'],
  ['obgyn', 'Obstetrik och gynekologi', 'obstetrics and gynaecology'],
];

/** AT, BT, ST and PTP: learners with an employer. */
export const employedProgrammes: readonly ProgrammeSeed[] = [
  ...(['Halmstad', 'Varberg'] as const).flatMap((site): ProgrammeSeed[] => [
    {
      ...hospitalEmployed,
      id: `at-${site.toLowerCase()}`,
      form: 'at',
      sv: `Allmäntjänstgöring (AT) ${site}, 21 månader`,
      en: `Internship (AT) ${site}, 21 months`,
      requiredSectors: { medicine: 1, surgery: 1, psychiatry: 1, primary_care: 1 },
      validFrom: '1999-07-01',
      courses: atCourses,
    },
    {
      ...hospitalEmployed,
      id: `bt-${site.toLowerCase()}`,
      form: 'bt',
      sv: `Bastjänstgöring (BT) ${site}, 12 månader`,
      en: `Basic service (BT) ${site}, 12 months`,
      requiredSectors: { emergency: 1, primary_care: 1 },
      courses: btCourses,
    },
  ]),
  ...specialities.map(([key, sv, en]): ProgrammeSeed => ({
    ...doctor,
    id: `st-${key}`,
    form: 'st',
    sv: `Specialiseringstjänstgöring (ST) ${sv}`,
    en: `Specialist training (ST) in ${en}`,
    financing: key === 'allmanmedicin' ? 'health_budget' : 'unit_budget',
    courses: [
      ['ST-HEM', 0, 20, 'Tjänstgöring på hemmakliniken', 'Service at the home clinic'],
      ['ST-SIDO', 0, 10, 'Sidotjänstgöring', 'Service at another clinic'],
    ],
  })),
  {
    id: 'ptp-halland',
    form: 'ptp',
    branch: 'ptp',
    sv: 'Praktisk tjänstgöring för psykologer (PTP), 12 månader',
    en: 'Practical service for psychologists (PTP), 12 months',
    educationOrganisationId: 'fou',
    financing: 'ptp_half_financed',
    supervisorProfession: 'psychologist',
    validFrom: '2008-10-01',
    courses: [['PTP1', 0, 20, 'PTP-tjänstgöring', 'PTP service']],
  },
];
