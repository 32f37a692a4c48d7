import { mondayOf, sundayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import { ATTESTS } from './vocabulary.ts';
import type { Attest } from './vocabulary.ts';

export interface ShownAttest {
  kind: Attest;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

export type ChecklistItem = { kind: Attest } & (
  | { status: 'ok'; validTo: IsoDate | null }
  | { status: 'missing' }
  /** Shown, but it does not cover the first day. */
  | { status: 'starts_late'; validFrom: IsoDate }
  /** Covers the first day and ends before the last. */
  | { status: 'runs_out'; validTo: IsoDate }
  | { status: 'expired'; validTo: IsoDate }
);

/**
 * What a unit asks to see and how the learner stands: an attest must hold from the first to the last day. In the order
 * of the vocabulary, what is missing first.
 */
export function checklist(
  period: { fromWeek: IsoWeek; toWeek: IsoWeek },
  required: readonly Attest[],
  shown: readonly ShownAttest[],
): ChecklistItem[] {
  const [from, to] = [mondayOf(period.fromWeek), sundayOf(period.toWeek)];
  const items = ATTESTS.filter((kind) => required.includes(kind)).map((kind) =>
    itemFor(
      kind,
      from,
      to,
      shown.filter((attest) => attest.kind === kind),
    ),
  );
  return [...items.filter((item) => item.status !== 'ok'), ...items.filter((item) => item.status === 'ok')];
}

function itemFor(kind: Attest, from: IsoDate, to: IsoDate, shown: readonly ShownAttest[]): ChecklistItem {
  const covering = shown.find(
    (attest) => attest.validFrom <= from && (attest.validTo === null || attest.validTo >= to),
  );
  if (covering) return { kind, status: 'ok', validTo: covering.validTo };
  const latest = [...shown].sort((a, b) => ((a.validTo ?? '9999') < (b.validTo ?? '9999') ? 1 : -1))[0];
  if (!latest) return { kind, status: 'missing' };
  if (latest.validTo !== null && latest.validTo < from) return { kind, status: 'expired', validTo: latest.validTo };
  if (latest.validFrom > from) return { kind, status: 'starts_late', validFrom: latest.validFrom };
  return { kind, status: 'runs_out', validTo: latest.validTo ?? to };
}
