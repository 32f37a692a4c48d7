import { levelOfTerm, termOfLevel } from '#app/domain/placements/levels.ts';
import type { Level } from '#app/domain/placements/levels.ts';
import type { Car, PlacementForm, ProtectedIdentityKind, Sector } from '#app/domain/placements/vocabulary.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { fold, tidy } from '#app/domain/shared/text.ts';

type Words<T extends string> = readonly (readonly [T, RegExp])[];

/** First match wins; the text is folded, so without å, ä and ö. */
const FORMS: Words<PlacementForm | 'all'> = [
  ['all', /^(all|alla|alla former|samtliga|gemensam|gemensamt( tak)?|any)$/],
  ['ptp', /\bptp\b/],
  ['psychologist_vfu', /psykolog|psychologist/],
  ['vfu_advanced', /avancerad|advanced|specialistsjuk|specialist-?ssk|specialist nurs|\bvub\b/],
  ['vfu_basic', /^vfu$|grund|\bssk\b|sjukskot|^vfu\b|nurs|basic/],
  ['medical_student', /lakarstud|lakarprog|\blak\b|medical stud|medicinstud/],
  ['apl', /\bapl\b|undersko|\busk\b|vard- och omsorg|assistant nurse/],
  ['lia', /\blia\b|sekreterare|vardadmin|secretar/],
  ['at', /^at(-lakare)?$|allmantjanst/],
  ['bt', /^bt(-lakare)?$|bastjanst/],
  ['st', /^st(-lakare)?$|specialiseringstjanst/],
];

const SECTORS: Words<Sector> = [
  ['psychiatry', /psyk|psych|\bbup\b/],
  ['emergency', /akut|emergency|ambulans|ambulance/],
  ['primary_care', /primarvard|vardcentral|narsjukvard|primary care|\bvc\b|distrikt/],
  ['municipal_care', /kommun|municipal|hemsjukvard|aldreomsorg|sabo|hemtjanst|aldre/],
  ['obstetrics', /forlossning|\bbb\b|kvinno|obstet|gynekol|barnmorsk/],
  ['paediatrics', /barn|neonat|paediat|pediat/],
  ['surgery', /kirurg|ortoped|operation|surg|anestesi|\biva\b/],
  ['rehabilitation', /rehab|habilit|fysioter|arbetster/],
  ['diagnostics', /diagnos|rontgen|radiolog|laborat|\blab\b|patolog|klinisk fysiologi/],
  ['administration', /admin|sekreter/],
  ['medicine', /medicin|somati|stroke|hjart|lung|infektion|palliativ|sluten/],
];

const PROTECTED: Words<ProtectedIdentityKind | 'none'> = [
  ['none', /^(|nej|n|no|0|-|falskt|false|ej|inte|ingen)$/],
  ['fictitious_identity', /fingera|fictitious/],
  ['protected_registration', /skyddad folkbok|kvarskriv|protected registration/],
  [
    'confidentiality_mark',
    /^(ja|j|yes|y|x|1|sant|true|skyddad|skyddad identitet|skyddade personuppgifter|protected)$|sekretess|confidential/,
  ],
];

const CARS: Words<Car> = [
  ['yes', /^(ja|j|yes|y|x|1|sant|true|har bil|egen bil|bil)$/],
  ['no', /^(nej|n|no|0|-|falskt|false|ej|ej bil|inte|ingen|ingen bil|saknar bil|har ej bil|har inte bil)$/],
];

/** A placement form as people name it, `all` for the limit that every form shares. */
export function parseForm(text: string): Result<PlacementForm | 'all', Problem<'form_unknown'>> {
  const found = matchWord(FORMS, text);
  return found ? ok(found) : problem('form_unknown', { found: tidy(text) });
}

export function parseSector(text: string): Result<Sector, Problem<'sector_unknown'>> {
  const found = matchWord(SECTORS, text);
  return found ? ok(found) : problem('sector_unknown', { found: tidy(text) });
}

/** A mark of protected identity; a plain yes is taken as a confidentiality mark. What cannot be read is never a no. */
export function parseProtection(text: string): Result<ProtectedIdentityKind | null, Problem<'protection_unreadable'>> {
  const found = matchWord(PROTECTED, text);
  if (!found) return problem('protection_unreadable', { found: tidy(text) });
  return ok(found === 'none' ? null : found);
}

/** Whether somebody has a car; a driving licence alone says nothing of that. */
export function parseCar(text: string): Result<Car, Problem<'car_unreadable'>> {
  const found = matchWord(CARS, text);
  return found ? ok(found) : problem('car_unreadable', { found: tidy(text) });
}

/** `any`, a term of the programme, `T4`, or the `basic` or `advanced` level that tells the placements of nurses apart. */
export function parseLevel(text: string): Result<Level | 'any' | 'basic' | 'advanced', Problem<'level_unknown'>> {
  const folded = fold(text);
  const term =
    /^(?:t|termin|term|semester)?\s*-?(\d{1,2})$/.exec(folded)?.[1] ?? /^(\d{1,2}):?e? termin/.exec(folded)?.[1];
  const level = levelOfTerm(Number(term ?? 0));
  if (level !== null && termOfLevel(level) !== null) return ok(level);
  if (/^(alla|alla nivaer|samtliga|any|all|-)$/.test(folded)) return ok('any');
  if (/grund|basic/.test(folded)) return ok('basic');
  if (/avanc|advanc|special/.test(folded)) return ok('advanced');
  return problem('level_unknown', { found: tidy(text) });
}

export function parseEmail(text: string): Result<string, Problem<'email_unreadable'>> {
  const bare = tidy(text)
    .replace(/^mailto:/i, '')
    .replace(/^.*<(.+)>$/, '$1')
    .toLowerCase();
  const readable =
    bare.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-zåäö]{2,}$/.test(bare) && !bare.includes('..');
  return readable ? ok(bare) : problem('email_unreadable', { found: tidy(text) });
}

export function parsePhone(text: string): Result<string, Problem<'phone_unreadable'>> {
  const tidied = tidy(text);
  const digits = tidied.replace(/\D/g, '');
  const readable = /^\+?[\d\s()/-]+$/.test(tidied) && digits.length >= 6 && digits.length <= 15;
  if (!readable) return problem('phone_unreadable', { found: tidied });
  // A number cell has lost the zero that Swedish numbers begin with.
  return ok(/^7\d{8}$/.test(tidied) ? `0${tidied}` : tidied);
}

function matchWord<T extends string>(words: Words<T>, text: string): T | null {
  const folded = fold(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
