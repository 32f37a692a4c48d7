import type { ProgrammeSeed } from './table.ts';

const school = { branch: 'care', financing: 'school' } as const;

/** Assistant nurses (APL), medical secretaries (LIA) and psychology students. */
export const schoolProgrammes: readonly ProgrammeSeed[] = [
  {
    ...school,
    id: 'apl-gymnasium',
    form: 'apl',
    sv: 'Vård- och omsorgsprogrammet, gymnasium (APL)',
    en: 'Health and social care, upper secondary (APL)',
    educationOrganisationId: 'voc',
    supervisorProfession: 'assistant_nurse',
    requiredSectors: { municipal_care: 1 },
    courses: [
      ['GY1', 1, 3, 'Vård och omsorg 1, APL', 'Care 1, placement'],
      ['GY2', 2, 6, 'Vård och omsorg 2, APL', 'Care 2, placement'],
      ['GY3', 3, 6, 'Hälso- och sjukvård, APL', 'Health care, placement'],
    ],
  },
  {
    ...school,
    id: 'apl-komvux',
    form: 'apl',
    sv: 'Undersköterska, kommunal vuxenutbildning (APL)',
    en: 'Assistant nurse, adult education (APL)',
    educationOrganisationId: 'voc',
    supervisorProfession: 'assistant_nurse',
    requiredSectors: { municipal_care: 1 },
    courses: [
      ['KV1', 1, 4, 'Vård och omsorg om äldre, APL', 'Care of older people, placement'],
      ['KV2', 2, 4, 'Akutsjukvård, APL', 'Acute care, placement'],
      ['KV3', 3, 4, 'Psykiatri, APL', 'Psychiatry, placement'],
    ],
  },
  {
    ...school,
    id: 'yh-medsek',
    form: 'lia',
    sv: 'Medicinsk sekreterare, yrkeshögskola (LIA)',
    en: 'Medical secretary, higher vocational education (LIA)',
    educationOrganisationId: 'yh',
    supervisorProfession: 'medical_secretary',
    courses: [
      ['LIA1', 2, 6, 'Lärande i arbete 1', 'Learning at work 1'],
      ['LIA2', 3, 8, 'Lärande i arbete 2', 'Learning at work 2'],
      ['LIA3', 4, 8, 'Lärande i arbete 3', 'Learning at work 3'],
    ],
  },
  {
    branch: 'ptp',
    financing: 'agreement_hei',
    id: 'psykolog-gu',
    form: 'psychologist_vfu',
    sv: 'Psykologprogrammet, Göteborgs universitet',
    en: 'Psychology, University of Gothenburg',
    educationOrganisationId: 'gu',
    supervisorProfession: 'psychologist',
    courses: [['PSVFU', 6, 14, 'Verksamhetsförlagd utbildning', 'Clinical placement']],
  },
];
