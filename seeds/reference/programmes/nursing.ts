import type { CourseSeed, ProgrammeSeed } from './table.ts';

const basic = {
  form: 'vfu_basic',
  branch: 'care',
  financing: 'agreement_hei',
  supervisorProfession: 'nurse',
  validFrom: '2024-08-26',
} as const;

const nurseCourses: readonly CourseSeed[] = [
  ['OM1', 1, 2, 'Introduktion till omvårdnad, VFU', 'Introduction to nursing, placement'],
  ['OM2', 2, 4, 'Omvårdnad av äldre, VFU', 'Nursing of older people, placement'],
  ['OM3', 3, 4, 'Medicinsk omvårdnad, VFU', 'Medical nursing, placement'],
  ['OM4A', 4, 5, 'Omvårdnad på sjukhus, VFU, del 1', 'Hospital nursing, placement, part 1'],
  ['OM4B', 4, 5, 'Omvårdnad på sjukhus, VFU, del 2', 'Hospital nursing, placement, part 2'],
  ['OM5A', 5, 5, 'Psykiatri och primärvård, VFU, del 1', 'Psychiatry and primary care, placement, part 1'],
  ['OM5B', 5, 5, 'Psykiatri och primärvård, VFU, del 2', 'Psychiatry and primary care, placement, part 2'],
  ['OM6', 6, 8, 'Självständig yrkesutövning, VFU', 'Independent practice, placement'],
];

const requiredSectors = { medicine: 1, surgery: 1, psychiatry: 1, primary_care: 1, municipal_care: 1 };

export const nursingProgrammes: readonly ProgrammeSeed[] = [
  {
    ...basic,
    id: 'ssk-hh-halmstad',
    sv: 'Sjuksköterskeprogrammet, Högskolan i Halmstad, Halmstad',
    en: 'Nursing, Halmstad University, Halmstad',
    educationOrganisationId: 'hh',
    requiredSectors,
    courses: nurseCourses,
  },
  {
    ...basic,
    id: 'ssk-hh-varberg',
    sv: 'Sjuksköterskeprogrammet, Högskolan i Halmstad, Varberg',
    en: 'Nursing, Halmstad University, Varberg',
    educationOrganisationId: 'hh',
    requiredSectors,
    courses: nurseCourses,
  },
  {
    ...basic,
    id: 'ssk-hkr',
    sv: 'Sjuksköterskeprogrammet, Högskolan Kristianstad',
    en: 'Nursing, Kristianstad University',
    educationOrganisationId: 'hkr',
    courses: [['HK-VFU', 4, 8, 'Verksamhetsförlagd utbildning', 'Clinical placement']],
  },
  specialist('distrikt', 'distriktssköterska', 'District nurse', [
    ['DS1', 1, 5, 'Hälso- och sjukvård i primärvård, VFU', 'Primary care, placement'],
    ['DS2', 2, 5, 'Barn, unga och familj, VFU', 'Children and families, placement'],
  ]),
  specialist('psykiatri', 'specialistsjuksköterska psykiatrisk vård', 'Specialist nurse in psychiatric care', [
    ['PS1', 1, 5, 'Psykiatrisk vård, VFU', 'Psychiatric care, placement'],
  ]),
  specialist('anestesi', 'specialistsjuksköterska anestesisjukvård', 'Specialist nurse in anaesthesia', [
    ['AN1', 1, 8, 'Anestesiologisk vård, VFU', 'Anaesthetic care, placement'],
  ]),
  specialist('iva', 'specialistsjuksköterska intensivvård', 'Specialist nurse in intensive care', [
    ['IV1', 1, 8, 'Intensivvård, VFU', 'Intensive care, placement'],
  ]),
  specialist('operation', 'specialistsjuksköterska operationssjukvård', 'Specialist nurse in theatre care', [
    ['OP1', 1, 8, 'Operationssjukvård, VFU', 'Theatre care, placement'],
  ]),
  specialist('ambulans', 'specialistsjuksköterska ambulanssjukvård', 'Specialist nurse in ambulance care', [
    ['AM1', 1, 6, 'Ambulanssjukvård, VFU', 'Ambulance care, placement'],
  ]),
  {
    ...specialist('barnmorska', 'barnmorska', 'Midwife', [
      ['BM1', 1, 10, 'Förlossningsvård, VFU', 'Maternity care, placement'],
      ['BM2', 2, 6, 'Reproduktiv hälsa, VFU', 'Reproductive health, placement'],
    ]),
    educationOrganisationId: 'gu',
    supervisorProfession: 'midwife',
  },
];

function specialist(key: string, sv: string, en: string, courses: readonly CourseSeed[]): ProgrammeSeed {
  const name = {
    id: `spec-${key}`,
    sv: `Specialistutbildning, ${sv}`,
    en: `Specialist programme, ${en.toLowerCase()}`,
  };
  return { ...basic, ...name, form: 'vfu_advanced', validFrom: '2021-07-01', educationOrganisationId: 'hh', courses };
}
