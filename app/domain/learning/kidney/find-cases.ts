import type { Bilingual } from '../../shared/bilingual.ts';
import { estimateGfr } from './equations.ts';
import type { Sex } from './equations.ts';
import type { RuleSettings } from './settings.ts';
import { LEAST_A2 } from './staging.ts';

export interface Creatinine {
  /** Days after the first day of the records. */
  day: number;
  /** µmol/l. */
  creatinine: number;
  /** Taken in acute illness. */
  isAcute?: boolean;
}

export interface Albuminuria {
  day: number;
  /** mg/mmol. */
  uacr: number;
}

/** A fictional patient, with what her record holds and what is true. */
export interface KidneyPatient {
  id: string;
  name: string;
  sex: Sex;
  age: number;
  /** In the order in which they were taken. */
  creatinine: readonly Creatinine[];
  albumin: readonly Albuminuria[];
  /** A diagnosis of kidney disease stands in the record. */
  isCoded: boolean;
  /** She has chronic kidney disease, whatever the record says. */
  isIll: boolean;
  /** How that is known. */
  truth: Bilingual;
}

/** `known` is in the record already, and no rule is needed. */
export const FINDINGS = ['found', 'missed', 'wrong', 'rest', 'known'] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** What the rule makes of somebody. */
export interface CaseFinding {
  patient: KidneyPatient;
  kind: FindingKind;
  isFlagged: boolean;
  /** The latest eGFR by the rule's equation; null when no creatinine was ever taken. */
  latestGfr: number | null;
  /** Cannot be staged: no albumin to creatinine ratio was ever taken. */
  lacksUacr: boolean;
}

/** Puts every patient to the rule. Those with a diagnosis are not flagged: the rule looks for those without. */
export function findCases(patients: readonly KidneyPatient[], rule: RuleSettings): CaseFinding[] {
  return patients.map((patient) => {
    const isFlagged =
      !patient.isCoded && (hasLowGfr(patient, rule) || (rule.albumin === 1 && hasAlbumin(patient, rule)));
    const last = patient.creatinine.at(-1);
    return {
      patient,
      kind: kindOf(patient, isFlagged),
      isFlagged,
      latestGfr: last ? estimateGfr(rule.by, { ...patient, creatinine: last.creatinine }) : null,
      lacksUacr: patient.albumin.length === 0,
    };
  });
}

export function countFindings(findings: readonly CaseFinding[]): Record<FindingKind, number> {
  const counts = { found: 0, missed: 0, wrong: 0, rest: 0, known: 0 };
  for (const { kind } of findings) counts[kind]++;
  return counts;
}

function kindOf({ isCoded, isIll }: KidneyPatient, isFlagged: boolean): FindingKind {
  if (isCoded) return 'known';
  if (isIll) return isFlagged ? 'found' : 'missed';
  return isFlagged ? 'wrong' : 'rest';
}

/** Enough low samples, and where there are more than one far enough apart. Where it must be unbroken, one that is not low begins the count anew. */
function hasLowGfr(patient: KidneyPatient, rule: RuleSettings): boolean {
  const counted = patient.creatinine.filter(({ isAcute }) => rule.calm === 0 || !isAcute);
  let low: number[] = [];
  return counted.some(({ day, creatinine }) => {
    const isLow = estimateGfr(rule.by, { ...patient, creatinine }) < rule.below;
    if (isLow) low = [...low, day];
    else if (rule.unbroken === 1) low = [];
    return isLow && areEnough(low, rule);
  });
}

function hasAlbumin({ albumin }: KidneyPatient, rule: RuleSettings): boolean {
  return areEnough(
    albumin.filter(({ uacr }) => uacr >= LEAST_A2).map(({ day }) => day),
    rule,
  );
}

/** @param onDays of the samples that count, the first first */
function areEnough(onDays: readonly number[], { samples, days }: RuleSettings): boolean {
  const span = (onDays.at(-1) ?? 0) - (onDays[0] ?? 0);
  return onDays.length >= samples && (samples === 1 || span >= days);
}
