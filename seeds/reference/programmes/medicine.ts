import type { CourseSeed, ProgrammeSeed } from './table.ts';

const student = {
  form: 'medical_student',
  branch: 'doctors',
  financing: 'medical_agreement',
  supervisorProfession: 'doctor',
} as const;

const oldCourses: readonly CourseSeed[] = [
  ['T9', 9, 8, 'Nervsystem och psykiatri', 'Nervous system and psychiatry'],
  ['T10', 10, 8, 'Kvinnans och barnets hälsa', 'Women and children'],
  ['T11', 11, 8, 'Allmän- och akutmedicin', 'General practice and emergency medicine'],
];

export const medicalStudentProgrammes: readonly ProgrammeSeed[] = [
  {
    ...student,
    id: 'lakare-gu',
    sv: 'Läkarprogrammet 360 hp, Göteborgs universitet',
    en: 'Medicine (six years), University of Gothenburg',
    educationOrganisationId: 'gu',
    validFrom: '2021-08-30',
    courses: [
      ['GU6', 6, 4, 'Klinisk placering internmedicin', 'Internal medicine'],
      ['GU8', 8, 4, 'Klinisk placering kirurgi och ortopedi', 'Surgery and orthopaedics'],
      ['GU10', 10, 4, 'Klinisk placering barn, kvinna och psykiatri', 'Children, women and psychiatry'],
      ['GU12', 12, 8, 'Klinisk slutplacering', 'Final clinical placement'],
    ],
  },
  {
    ...student,
    id: 'lakare-gu-11',
    sv: 'Läkarprogrammet 330 hp, Göteborgs universitet',
    en: 'Medicine (five and a half years), University of Gothenburg',
    educationOrganisationId: 'gu',
    validFrom: '2007-08-27',
    validTo: '2029-12-31',
    courses: oldCourses,
  },
  {
    ...student,
    id: 'lakare-lu',
    sv: 'Läkarprogrammet 360 hp, Lunds universitet',
    en: 'Medicine (six years), Lund University',
    educationOrganisationId: 'lu',
    validFrom: '2021-08-30',
    courses: [
      ['LU7', 7, 4, 'VIL internmedicin', 'Work-integrated learning, internal medicine'],
      ['LU9', 9, 4, 'VIL kirurgi', 'Work-integrated learning, surgery'],
      ['LU11', 11, 4, 'VIL primärvård', 'Work-integrated learning, primary care'],
    ],
  },
  {
    ...student,
    id: 'lakare-lu-11',
    sv: 'Läkarprogrammet 330 hp, Lunds universitet',
    en: 'Medicine (five and a half years), Lund University',
    educationOrganisationId: 'lu',
    validFrom: '2007-08-27',
    validTo: '2029-12-31',
    courses: oldCourses,
  },
];
