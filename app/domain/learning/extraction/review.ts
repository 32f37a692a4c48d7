import { VARIABLES } from './settings.ts';
import type { ExtractionSettings, Variable } from './settings.ts';

/** Why a variable is there, for the question whether patients with heart failure come back within 30 days. */
const NEEDED: readonly Variable[] = [
  'pseudonym',
  'age_group',
  'hospital',
  'diagnosis',
  'admitted',
  'discharged',
  'death',
];
/** Tells who somebody is, or may. */
const IDENTIFYING: readonly Variable[] = ['personal_number', 'name', 'birth_date', 'address', 'free_text'];
const BESIDE_THE_POINT: readonly Variable[] = ['medicines', 'occupation', 'marital'];

export type Remark =
  | { code: RemarkCode; weight: 'stop' | 'ask' }
  | { code: 'identifying' | 'beside' | 'missing'; variable: Variable; weight: 'stop' | 'ask' };

/** What each part of a request is asked. */
const CODES = {
  purpose: [
    'no_purpose',
    'no_use',
    'publishing_is_research',
    'research_needs_ethics',
    'care_needs_no_extract',
    'no_receiver',
    'no_head',
    'no_secrecy_review',
    'no_agreement',
  ],
  people: ['no_population', 'too_wide', 'inpatients_too_wide', 'no_codes', 'no_period', 'too_long'],
  variables: ['two_keys', 'two_ages'],
  care: ['no_output', 'rows', 'small_cells', 'no_place', 'unsafe_place', 'no_erasure'],
} as const;
export type RequestPart = keyof typeof CODES;
export type RemarkCode = (typeof CODES)[RequestPart][number];

export interface Review {
  remarks: Remark[];
  verdict: 'returned' | 'questions' | 'approved';
  /** Of the variables asked for, the share that the question needs; null when none is asked for. */
  needed: number | null;
  /** Of the variables that the question needs, the share asked for. */
  covered: number;
}

/**
 * What a reviewer of requests asks, in the order of the form. `stop` sends the request back; `ask` has to be answered.
 * By the Patient Data Act 2:4 (purposes), the Ethical Review Act (2003:460) for research, the Public Access to Information
 * and Secrecy Act chapter 25 for what leaves the provider, and data minimisation, GDPR 5.1 c.
 */
export function reviewRequest(request: ExtractionSettings): Review {
  const remarks = [...purposeOf(request), ...peopleIn(request), ...variablesIn(request), ...careTaken(request)];
  const chosen = VARIABLES.filter((variable) => request[variable] === 'on');
  const useful = chosen.filter((variable) => NEEDED.includes(variable));
  const isStopped = remarks.some(({ weight }) => weight === 'stop');
  return {
    remarks,
    verdict: isStopped ? 'returned' : remarks.length > 0 ? 'questions' : 'approved',
    needed: chosen.length > 0 ? useful.length / chosen.length : null,
    covered: useful.length / NEEDED.length,
  };
}

/** The part of the form that a remark is about. */
export function partOf(remark: Remark): RequestPart {
  if ('variable' in remark) return 'variables';
  const parts = Object.keys(CODES) as RequestPart[];
  return parts.find((part) => (CODES[part] as readonly RemarkCode[]).includes(remark.code)) ?? 'variables';
}

const stop = (code: RemarkCode): Remark => ({ code, weight: 'stop' });
const ask = (code: RemarkCode): Remark => ({ code, weight: 'ask' });

function when(isSo: boolean, remark: Remark): Remark[] {
  return isSo ? [remark] : [];
}

function purposeOf({ purpose, use, receiver, head, secrecy, ethics, agreement }: ExtractionSettings): Remark[] {
  const isResearch = purpose === 'research';
  return [
    ...when(purpose === '', stop('no_purpose')),
    ...when(purpose === 'care', stop('care_needs_no_extract')),
    ...when(use === '', ask('no_use')),
    ...when(use === 'publish' && purpose === 'quality', stop('publishing_is_research')),
    ...when(isResearch && ethics === '', stop('research_needs_ethics')),
    ...when(receiver === '', ask('no_receiver')),
    ...when(head === '', stop('no_head')),
    ...when((receiver === 'university' || receiver === 'supplier') && secrecy === '', stop('no_secrecy_review')),
    ...when(receiver === 'supplier' && agreement === '', stop('no_agreement')),
  ];
}

function peopleIn({ population, codes, period }: ExtractionSettings): Remark[] {
  return [
    ...when(population === '', ask('no_population')),
    ...when(population === 'everyone', stop('too_wide')),
    ...when(population === 'inpatients', ask('inpatients_too_wide')),
    ...when(codes === '', ask('no_codes')),
    ...when(period === '', ask('no_period')),
    ...when(period === 'ten', ask('too_long')),
  ];
}

function variablesIn(request: ExtractionSettings): Remark[] {
  const has = (variable: Variable) => request[variable] === 'on';
  const alternatives: Partial<Record<Variable, Variable>> = { pseudonym: 'personal_number', age_group: 'birth_date' };
  const isMissing = (variable: Variable) => {
    const other = alternatives[variable];
    return !has(variable) && !(other && has(other));
  };
  return [
    ...IDENTIFYING.filter(has).map((variable): Remark => ({
      code: 'identifying',
      variable,
      weight: variable === 'free_text' ? 'ask' : 'stop',
    })),
    ...BESIDE_THE_POINT.filter(has).map((variable): Remark => ({ code: 'beside', variable, weight: 'ask' })),
    ...NEEDED.filter(isMissing).map((variable): Remark => ({ code: 'missing', variable, weight: 'ask' })),
    ...when(has('pseudonym') && has('personal_number'), ask('two_keys')),
    ...when(has('age_group') && has('birth_date'), ask('two_ages')),
  ];
}

function careTaken({ output, place, erased }: ExtractionSettings): Remark[] {
  return [
    ...when(output === '', ask('no_output')),
    ...when(output === 'rows', ask('rows')),
    ...when(output === 'table', ask('small_cells')),
    ...when(place === '', ask('no_place')),
    ...when(place === 'mail' || place === 'laptop', stop('unsafe_place')),
    ...when(erased === '', ask('no_erasure')),
  ];
}
