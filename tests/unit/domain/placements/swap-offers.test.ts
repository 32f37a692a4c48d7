import { expect, it } from 'vitest';
import { acceptSwapsForm, exchangeChoice, swapOfferForm, swapsUntilForm } from '#app/domain/placements/swap-forms.ts';
import { inTurn, isOfferable, takesOffers, type Waiting } from '#app/domain/placements/swap-offers.ts';

const one = (demandId: string, facts: Partial<Waiting> = {}): Waiting => ({
  ...{ demandId, unitId: 'ward', wishes: [], burden: 0, createdAt: '2027-05-02T08:00:00.000Z' },
  ...facts,
});
const wishes = [
  { unitId: 'first', rank: 1 },
  { unitId: 'ward', rank: 2 },
];

it('puts first who got least of what she wished for, then who has carried most, then who said so first', () => {
  const waiting = [
    one('late'),
    one('early', { createdAt: '2027-05-01T08:00:00.000Z' }),
    one('burdened', { burden: 2 }),
    one('second wish', { wishes }),
    one('no wish met', { unitId: 'elsewhere', wishes }),
    one('first wish', { unitId: 'first', wishes, burden: 5 }),
  ];
  const turns = ['no wish met', 'second wish', 'first wish', 'burdened', 'early', 'late'];
  expect(inTurn(waiting).map(({ demandId }) => demandId)).toEqual(turns);
  expect(inTurn([...waiting].reverse()).map(({ demandId }) => demandId)).toEqual(turns);
});

it('takes offers to the last day, of placements that have been told and have not begun', () => {
  const round = { state: 'published', swapsUntil: '2027-06-30' } as const;
  expect(['2027-06-30', '2027-07-01'].map((day) => takesOffers(round, day as '2027-06-30'))).toEqual([true, false]);
  expect(takesOffers({ ...round, state: 'closed' }, '2027-06-01')).toBe(false);
  expect(takesOffers({ ...round, swapsUntil: null }, '2027-06-01')).toBe(false);
  const placement = { state: 'published', noticeDue: false, fromWeek: '2027-W36' } as const;
  expect(isOfferable(placement, '2027-09-05')).toBe(true);
  expect(isOfferable(placement, '2027-09-06')).toBe(false);
  expect(isOfferable({ ...placement, noticeDue: true }, '2027-06-01')).toBe(false);
  expect(isOfferable({ ...placement, state: 'proposed' }, '2027-06-01')).toBe(false);
});

it('reads exchanges as they were written, and nothing else', () => {
  const moves = [
    { demandId: 'p1~anna', unitId: 'ward-1' },
    { demandId: 'p1~bo~2027-W38', unitId: 'ward-2' },
  ];
  const posted = acceptSwapsForm.parse({ version: 'v', chosen: exchangeChoice(moves) });
  expect(posted.chosen).toEqual([moves]);
  for (const chosen of ['', 'ward', 'ward@', '@p1~anna', 'ward@p1~anna|', 'a@b@c', undefined])
    expect(acceptSwapsForm.safeParse({ version: 'v', chosen }).success).toBe(false);
});

it('wants a unit, none of them twice, and a day that exists or none', () => {
  const codes = (wanted: string[]) =>
    swapOfferForm.safeParse({ wanted }).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(codes(['a', '', 'b'])).toBeUndefined();
  expect(codes(['', ''])).toEqual([['wanted.0', 'choose']]);
  expect(codes(['a', 'b', 'a'])).toEqual([['wanted.2', 'wished_twice']]);
  expect(swapsUntilForm('2027-05-01').parse({ swapsUntil: '' }).swapsUntil).toBeNull();
  expect(swapsUntilForm('2027-05-01').parse({ swapsUntil: '30/6' }).swapsUntil).toBe('2027-06-30');
});
