import { checkDigit } from '#app/domain/shared/identity-number.ts';
import { NO_LOOKUPS } from '#app/domain/imports/lookups.ts';
import type { CourseRef, GroupRef, ImportContext, Lookups, NamedRef, ThemeRef } from '#app/domain/imports/lookups.ts';

/** The term that the import tests play in: HT2027. */
export const importContext: ImportContext = {
  today: '2027-06-01',
  weeks: { termFrom: '2027-W35', termTo: '2028-W02' },
  defaults: {},
};

const units: NamedRef[] = [
  { id: 'u-61', name: 'Medicin avd 61 Halmstad', code: 'SE2321000115-T061' },
  { id: 'u-62', name: 'Medicin avd 62 Halmstad', code: 'SE2321000115-T062' },
  { id: 'u-5b', name: 'Kirurgavdelning 5B Varberg', code: 'SE2321000115-T05B' },
  { id: 'u-akut', name: 'Akutmottagning Halmstad', code: 'SE2321000115-TAKU' },
  { id: 'u-vc', name: 'Vårdcentralen Nyhem', code: 'SE2321000115-TNYH', aliases: ['VC Nyhem'] },
];

const courses: CourseRef[] = [
  {
    id: 'c-t4',
    name: 'Omvårdnad vid somatisk ohälsa',
    code: 'OM4015',
    programmeId: 'p-ssk',
    programmeName: 'Sjuksköterskeprogrammet',
    form: 'vfu_basic',
    term: 4,
  },
  {
    id: 'c-t6',
    name: 'Omvårdnad i primärvård',
    code: 'OM6015',
    programmeId: 'p-ssk',
    programmeName: 'Sjuksköterskeprogrammet',
    form: 'vfu_basic',
    term: 6,
  },
  {
    id: 'c-apl',
    name: 'APL 2',
    code: 'APL2',
    programmeId: 'p-usk',
    programmeName: 'Vård- och omsorgsprogrammet',
    form: 'apl',
    term: 0,
  },
];

const schools: NamedRef[] = [
  { id: 's-hh', name: 'Högskolan i Halmstad', code: 'HH' },
  { id: 's-lu', name: 'Lunds universitet', code: 'LU' },
];

const groups: GroupRef[] = [
  { id: 'region:region', kind: 'region', groupId: 'region', name: 'Hela regionen', aliases: ['Regionen'] },
  { id: 'programme:p-ssk', kind: 'programme', groupId: 'p-ssk', name: 'Sjuksköterskeprogrammet' },
  ...units.map((unit): GroupRef => ({ ...unit, id: `unit:${unit.id}`, kind: 'unit', groupId: unit.id })),
];

const instruments: NamedRef[] = [
  { id: 'students', name: 'Lärandemiljö' },
  { id: 'doctors', name: 'AT-enkäten' },
];

function theme(instrument: string, themeId: string, name: string, highest: number): ThemeRef {
  const instrumentName = instruments.find(({ id }) => id === instrument)?.name ?? '';
  const names = { sv: name, en: themeId };
  return { id: `${instrument}:${themeId}`, instrument, instrumentName, themeId, names, name, lowest: 1, highest };
}

const themes: ThemeRef[] = [
  theme('students', 'introduction', 'Introduktion', 5),
  theme('students', 'supervision', 'Handledning', 5),
  theme('doctors', 'introduction', 'Introduktion', 6),
  theme('doctors', 'autonomy', 'Självständighet', 6),
];

export const importLookups: Lookups = { ...NO_LOOKUPS, units, courses, schools, groups, instruments, themes };

/** A number from the tax agency's range for tests (birth numbers 980-999), `YYYYMMDD-NNNC`. */
export function testIdentityNumber(birthDate: string, birthNumber: number): string {
  const digits = birthDate.replaceAll('-', '');
  const nine = `${digits.slice(2)}${birthNumber}`;
  return `${digits}-${birthNumber}${checkDigit(nine)}`;
}
