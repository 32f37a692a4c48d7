import type { Centre } from '#app/domain/learning/funnel/centres.ts';
import type { ComparedCentre, Comparison } from '#app/domain/learning/funnel/compare.ts';
import type { CentreId, FunnelSettings } from '#app/domain/learning/funnel/settings.ts';
import type { funnelLab } from '#app/platform/i18n/labs/funnel.ts';

/** What each step of the lab is given. */
export interface FunnelStepProps {
  words: (typeof funnelLab)['sv'];
  step: FunnelSettings['step'];
  /** Empty until the reader has chosen. */
  visit: FunnelSettings['visit'];
  /** What they were drawn with. */
  centres: readonly Centre[];
  now: Comparison;
  after: Comparison;
  /** To other centres. */
  onAgain?: () => void;
}

/** A centre's place from the top, from 1. */
export function rankOf({ centres }: Comparison, id: CentreId): number {
  return centres.findIndex((centre) => centre.id === id) + 1;
}

/** Null until the reader has chosen. */
export function visited({ now, visit }: Pick<FunnelStepProps, 'now' | 'visit'>): ComparedCentre | null {
  return now.centres.find(({ id }) => id === visit) ?? null;
}
