// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OrderTable, type RoundOrders } from '#app/components/rounds/order-table.tsx';
import type { OrderBalance } from '#app/domain/placements/order-balance.ts';
import { NO_BREAK } from '#app/platform/i18n/primitives.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { renderPage } from './render.tsx';

afterEach(cleanup);

const row: OrderBalance = {
  id: 'o1',
  schoolId: 'hh',
  school: 'HH',
  courseId: 'om4',
  courseCode: 'OM4A',
  courseName: { sv: 'Omvårdnad', en: 'Nursing' },
  fromWeek: '2027-W36',
  toWeek: '2027-W40',
  ordered: 33,
  bySector: [],
  inRound: 30,
  placed: 28,
  missing: 3,
};

function show(orders: Partial<RoundOrders>, language: Language = 'sv') {
  const facts = { rows: [], ownOnly: false, mayBringIn: false, ...orders };
  return renderPage(<OrderTable orders={facts} roundId="r1" />, { language });
}

function cells(): string[] {
  const [, first] = within(screen.getByRole('table')).getAllByRole('row');
  return [...(first?.children ?? [])].map((cell) => cell.textContent);
}

describe('OrderTable', () => {
  it('sets what is ordered beside what the round holds, with the difference in words', () => {
    show({ rows: [row] });
    const difference = '3 fler beställda än i omgången';
    expect(cells()).toEqual(['HH', 'OM4A Omvårdnad', `v.${NO_BREAK}36-40 2027`, '33', '30', '28', difference]);
  });

  it.each([
    [1, '1 fler beställd än i omgången', '1 more ordered than in the round'],
    [0, 'stämmer', 'agrees'],
    [-2, '2 färre beställda än i omgången', '2 fewer ordered than in the round'],
    [null, 'ingen sådan period i omgången', 'no such period in the round'],
  ])('says a difference of %s', (missing, swedish, english) => {
    show({ rows: [{ ...row, missing }] });
    expect(cells().at(-1)).toBe(swedish);
    cleanup();
    show({ rows: [{ ...row, missing }] }, 'en');
    expect(cells().at(-1)).toBe(english);
  });

  it('has no column for the placed before they may be told', () => {
    show({ rows: [{ ...row, placed: null }] });
    expect(screen.queryByRole('columnheader', { name: 'Placerade' })).toBeNull();
  });

  it('says what is asked for in a certain sector', () => {
    show({ rows: [{ ...row, bySector: [{ sector: 'surgery', places: 8 }] }] });
    expect(screen.getByText('8 inom kirurgi')).toBeDefined();
  });

  it('leads those who may bring in an order to do so', () => {
    show({ mayBringIn: true });
    expect(screen.getByText('Ingen beställning har lästs in till omgången.')).toBeDefined();
    const link = screen.getByRole('link', { name: 'Läs in en beställning' });
    expect(link.getAttribute('href')).toBe('/import/ny?slag=order&omgang=r1');
  });

  it('speaks to a school of its own orders, and offers it no link that it may not follow', () => {
    show({ ownOnly: true });
    expect(screen.getByText('Ingen beställning från er har lästs in till omgången.')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
