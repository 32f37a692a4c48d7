import { ATTEST_FIELDS } from './attest-fields.ts';
import { EARLIER_RESULT_FIELDS } from './earlier-result-fields.ts';
import { field } from './field.ts';
import type { FieldDef } from './field.ts';
import { JOURNEY_FIELDS } from './journey-fields.ts';

export const IMPORT_KINDS = ['class_list', 'capacity', 'order', 'earlier_results', 'journeys'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Columns whose header is itself a value: the cells below hold places, means or minutes. */
export const PIVOT_FIELDS = ['@week', '@form', '@course', '@theme', '@unit', '@origin'] as const;
export type PivotField = (typeof PIVOT_FIELDS)[number];

const IDENTITY = { need: 'any_of_identity' } as const;
const WEEKS = { need: 'any_of_weeks', recogniser: 'weeks' } as const;

const WEEK_FIELDS: readonly FieldDef[] = [
  field(
    'weeks',
    'expects_weeks',
    'vecka, veckor, v, period, veckointervall, vfu-veckor, när, week, weeks, time period',
    { ...WEEKS, many: true },
  ),
  field(
    'from',
    'expects_week',
    'från, fr o m, from, startvecka, från vecka, start, startdatum, första vecka, from week, start week, start date',
    WEEKS,
  ),
  field(
    'to',
    'expects_week',
    'till, t o m, to, slutvecka, till vecka, slut, slutdatum, sista vecka, to week, end week, end date, end',
    WEEKS,
  ),
];

const FORM_FIELDS: readonly FieldDef[] = [
  field(
    'form',
    'expects_form',
    'form, placeringsform, utbildningsform, kategori, studerandekategori, typ, typ av student, form of placement, category, type',
  ),
];

const CLASS_LIST: readonly FieldDef[] = [
  field('givenName', 'expects_name', 'förnamn, tilltalsnamn, given name, first name, forename', {
    need: 'any_of_name',
  }),
  field('familyName', 'expects_name', 'efternamn, släktnamn, family name, last name, surname', { need: 'any_of_name' }),
  field(
    'fullName',
    'expects_name',
    'namn, namn (efternamn, studentens namn, student, studerande, deltagare, elev, kandidat, för- och efternamn, name, full name, student name',
    { need: 'any_of_name' },
  ),
  field(
    'identityNumber',
    'expects_identity_number',
    'personnummer, personnr, pers nr, persnr, pnr, p nr, person nr, personid, samordningsnummer, personnummer/samordningsnummer, interimsnummer, identitetsnummer, födelsenummer, personal identity number, identity number, personal number, id number',
    { ...IDENTITY, recogniser: 'identity_number' },
  ),
  field(
    'email',
    'expects_email',
    'e-post, epost, e-postadress, mail, mejl, mejladress, mailadress, studentmail, student e-post, email, e-mail, e-mail address',
    { ...IDENTITY, recogniser: 'email' },
  ),
  field(
    'externalId',
    'expects_external_id',
    'ladok, ladok-id, ladokid, ladoknummer, student-id, studentid, studentnummer, uid, external id, student id',
    IDENTITY,
  ),
  field(
    'phone',
    'expects_phone',
    'telefon, telefonnummer, tel, mobil, mobilnummer, mobiltelefon, phone, phone number, mobile',
    { recogniser: 'phone' },
  ),
  field(
    'homePostcode',
    'expects_postcode',
    'postnummer, postnr, post nr, hemadress postnummer, zip, zip code, postcode, postal code',
    { recogniser: 'postcode' },
  ),
  field(
    'homeTown',
    'expects_town',
    'ort, bostadsort, hemort, postort, stad, folkbokföringsort, bor i, town, city, home town, place of residence',
  ),
  field(
    'car',
    'expects_yes_no',
    'bil, har bil, tillgång till bil, egen bil, körkort och bil, car, has a car, has car, access to a car, own car',
  ),
  field('course', 'expects_course', 'kurs, kurskod, kursnamn, delkurs, course, course code, course name'),
  field('cohort', 'expects_text', 'kull, grupp, klass, årskull, kurstillfälle, studerandegrupp, cohort, class, group'),
  field(
    'wish',
    'expects_unit',
    'önskemål, önskan, önskad placering, önskad enhet, val, prio, prioritet, förstahandsval, andrahandsval, tredjehandsval, handsval, wish, wishes, preference, choice',
    { many: true },
  ),
  field(
    'conflict',
    'expects_unit',
    'jäv, hinder, jäv/hinder, hinder/jäv, får ej placeras, får inte placeras på, anhörig på, anhörigs arbetsplats, conflict, conflict of interest, conflicts, not to be placed at',
    { many: true },
  ),
  field(
    'employment',
    'expects_unit',
    'egen arbetsplats, anställning, arbetsplats, arbetar på, anställd på, anställd vid, extrajobb, own workplace, own employment, workplace, employment, employed at',
    { many: true },
  ),
  field(
    'protectedIdentity',
    'expects_protected',
    'skyddad identitet, skyddade personuppgifter, skyddad, skydd, sekretess, sekretessmarkering, sekretessmarkerad, protected identity, protected, confidentiality mark',
  ),
  ...ATTEST_FIELDS,
];

const CAPACITY: readonly FieldDef[] = [
  field(
    'unit',
    'expects_unit',
    'enhet, enhetens namn, enhetsnamn, avdelning, avdelning/mottagning, vårdenhet, verksamhet, klinik, mottagning, arbetsplats, placering, vfu-plats, unit, unit name, ward, department',
    { need: 'any_of_unit' },
  ),
  field('hsaId', 'expects_hsa_id', 'hsa-id, hsa, hsaid, hsa id enhet', { need: 'any_of_unit', recogniser: 'hsa_id' }),
  ...FORM_FIELDS,
  field('course', 'expects_course', 'kurs, kurskod, kursnamn, course, course code'),
  field('level', 'expects_level', 'nivå, utbildningsnivå, termin, level, term, semester'),
  field(
    'places',
    'expects_count',
    'platser, antal platser, antal, kapacitet, max antal, max, antal studenter, platser per vecka, antal platser per vecka, places, capacity, number of places, places per week',
    { need: 'required', recogniser: 'count' },
  ),
  field(
    'minimum',
    'expects_count',
    'minst, minimum, minimiantal, garanterade platser, lovade platser, minimum places, guaranteed',
    { recogniser: 'count' },
  ),
  // A unit that names no weeks means the whole term.
  ...WEEK_FIELDS.map((entry) => ({ ...entry, need: 'optional' as const })),
  field(
    'supervisors',
    'expects_count',
    'handledare, antal handledare, handledare antal, tillgängliga handledare, supervisors, number of supervisors',
    { recogniser: 'count' },
  ),
  field(
    'closures',
    'expects_weeks',
    'stängt, stängning, stängda veckor, stängd, stänger, sommarstängt, semesterstängt, tar inte emot, closed, closures, closure, closed weeks',
    { many: true },
  ),
];

const ORDER: readonly FieldDef[] = [
  field(
    'school',
    'expects_school',
    'lärosäte, skola, skolans namn, utbildningsanordnare, anordnare, högskola, universitet, beställare, beställande lärosäte, school, university, education provider, ordered by',
    { need: 'required' },
  ),
  field('course', 'expects_course', 'kurs, kurskod, kursnamn, delkurs, course, course code, course name', {
    need: 'required',
  }),
  field(
    'programme',
    'expects_programme',
    'program, utbildning, utbildningsprogram, programme, program name, education',
  ),
  ...FORM_FIELDS,
  ...WEEK_FIELDS,
  field(
    'places',
    'expects_count',
    'platser, antal platser, antal, antal studenter, antal elever, antal studerande, studenter, behov, number of places, places, students, number of students',
    { need: 'required', recogniser: 'count' },
  ),
  field(
    'sector',
    'expects_sector',
    'inriktning, profil, sektor, verksamhet, verksamhetsområde, vårdform, område, sector, profile, care type, area',
    {},
  ),
  field(
    'contactName',
    'expects_name',
    'kontaktperson, kontakt, ansvarig, vfu-koordinator, koordinator, contact, contact person, coordinator',
  ),
  field(
    'contactEmail',
    'expects_email',
    'e-post, epost, e-post kontaktperson, mail, mejl, kontakt e-post, kontaktpersonens e-post, email, e-mail, contact e-mail',
    { recogniser: 'email' },
  ),
];

const FIELDS: Record<ImportKind, readonly FieldDef[]> = {
  class_list: CLASS_LIST,
  capacity: CAPACITY,
  order: ORDER,
  earlier_results: EARLIER_RESULT_FIELDS,
  journeys: JOURNEY_FIELDS,
};

const PIVOTS: Record<ImportKind, readonly PivotField[]> = {
  class_list: [],
  capacity: ['@week', '@form', '@course'],
  order: ['@week', '@course'],
  earlier_results: ['@theme'],
  journeys: ['@unit', '@origin'],
};

/** The columns that a kind of import understands, in the order in which they are offered. */
export function fieldsOf(kind: ImportKind): readonly FieldDef[] {
  return FIELDS[kind];
}

export function fieldOf(kind: ImportKind, id: string): FieldDef | null {
  return FIELDS[kind].find((entry) => entry.id === id) ?? null;
}

export function pivotsOf(kind: ImportKind): readonly PivotField[] {
  return PIVOTS[kind];
}

export function isPivot(field: string): field is PivotField {
  return field.startsWith('@');
}

/** The field that a pivot column's header is a value of. */
export function pivotTarget(pivot: PivotField): (typeof PIVOT_TARGETS)[PivotField] {
  return PIVOT_TARGETS[pivot];
}

const PIVOT_TARGETS = {
  '@week': 'weeks',
  '@form': 'form',
  '@course': 'course',
  '@theme': 'theme',
  '@unit': 'unit',
  '@origin': 'origin',
} as const;

/** The field that the cells below a pivot column's header are values of. */
export function pivotValue(pivot: PivotField): 'places' | 'mean' | 'minutes' {
  if (pivot === '@theme') return 'mean';
  return pivot === '@unit' || pivot === '@origin' ? 'minutes' : 'places';
}

/** Whether a file of the kind is for a round; the others are for the units, or for the region. */
export function isForRound(kind: ImportKind): boolean {
  return kind === 'class_list' || kind === 'order';
}
