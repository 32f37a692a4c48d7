import type { Bilingual } from '../../shared/bilingual.ts';

/** What may be wrong with a summary. */
export const FAULT_KINDS = ['dose', 'negation', 'side', 'invented', 'date', 'omitted'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** 1 makes the record wrong, 2 may harm in time, 3 may harm at once. */
export type Severity = 1 | 2 | 3;

export interface PlantedFault {
  kind: FaultKind;
  severity: Severity;
  /** What the record says. */
  record: Bilingual;
}

/** Something that the reader may mark. */
export interface Statement {
  /** Unique among all cases; stands in the address. */
  id: string;
  text: Bilingual;
  fault?: PlantedFault;
}

/** A record and a summary of it, all made up. */
export interface SummaryCase {
  title: Bilingual;
  record: readonly { heading: Bilingual; lines: readonly Bilingual[] }[];
  sentences: readonly Statement[];
  /** What the summary should hold; where it does not, that is the fault. */
  points: readonly Statement[];
}
