import { describe, expect, it } from 'vitest';
import { checklist } from '#app/domain/placements/checklist.ts';
import type { ShownAttest } from '#app/domain/placements/checklist.ts';

const period = { fromWeek: '2026-W36', toWeek: '2026-W40' } as const; // 31 August to 4 October

function statusOf(...shown: Omit<ShownAttest, 'kind'>[]) {
  return checklist(
    period,
    ['health'],
    shown.map((attest) => ({ kind: 'health', ...attest })),
  )[0];
}

describe('checklist', () => {
  it('accepts an attest that holds from the first day to the last', () => {
    expect(statusOf({ validFrom: '2026-08-31', validTo: '2026-10-04' })).toMatchObject({ status: 'ok' });
    expect(statusOf({ validFrom: '2020-01-01', validTo: null })).toMatchObject({ status: 'ok' });
  });

  it('tells a missing one from one that does not reach', () => {
    expect(statusOf()).toEqual({ kind: 'health', status: 'missing' });
    expect(statusOf({ validFrom: '2025-01-01', validTo: '2026-10-03' })).toEqual({
      kind: 'health',
      status: 'runs_out',
      validTo: '2026-10-03',
    });
    expect(statusOf({ validFrom: '2025-01-01', validTo: '2026-08-30' })).toEqual({
      kind: 'health',
      status: 'expired',
      validTo: '2026-08-30',
    });
    expect(statusOf({ validFrom: '2026-09-01', validTo: null })).toEqual({
      kind: 'health',
      status: 'starts_late',
      validFrom: '2026-09-01',
    });
  });

  it('looks at all attests of a kind', () => {
    expect(
      statusOf({ validFrom: '2024-01-01', validTo: '2025-01-01' }, { validFrom: '2026-01-01', validTo: '2027-01-01' }),
    ).toMatchObject({ status: 'ok' });
  });

  it('asks only for what the unit asks for, and puts what is missing first', () => {
    const shown: ShownAttest[] = [
      { kind: 'health', validFrom: '2026-01-01', validTo: null },
      { kind: 'degree', validFrom: '2026-01-01', validTo: null },
    ];
    expect(checklist(period, ['hygiene', 'health'], shown).map(({ kind, status }) => [kind, status])).toEqual([
      ['hygiene', 'missing'],
      ['health', 'ok'],
    ]);
  });
});
