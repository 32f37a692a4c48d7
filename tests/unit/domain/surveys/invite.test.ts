import { describe, expect, it } from 'vitest';
import { invite } from '#app/domain/surveys/invite.ts';
import type { EndedPlacement } from '#app/domain/surveys/invite.ts';
import { answerLevels } from '#app/domain/surveys/answer-levels.ts';

function placement(personId: string, patch: Partial<EndedPlacement> = {}): EndedPlacement {
  return {
    ...{ personId, givenName: personId, email: `${personId}@example.se`, language: 'sv', protectedIdentity: null },
    ...{ programmeId: 'nursing', unitName: 'a', unitPath: '/hospital/a/', toWeek: '2027-W40' },
    ...patch,
  };
}
const people = (count: number, patch: Partial<EndedPlacement> = {}) =>
  Array.from({ length: count }, (_, index) => placement(`${patch.unitPath ?? ''}${index}`, patch));

describe('who is invited', () => {
  it('is everybody who can be reached and has not been asked enough; the others have one reason each', () => {
    const all = [
      ...people(5),
      placement('hidden', { email: null, protectedIdentity: 'confidentiality_mark' }),
      placement('silent', { email: null }),
      placement('open'),
      placement('lately'),
      placement('both'),
    ];
    const asked = { invited: new Set(['open', 'both', 'silent']), lately: new Set(['lately', 'both']) };
    const { invitations, left, notInvited } = invite(all, 5, asked);
    expect(invitations).toHaveLength(5);
    expect(left.map(({ placement: { personId }, reason }) => [personId, reason])).toEqual([
      ['hidden', 'protectedIdentity'],
      ['silent', 'noAddress'],
      ['open', 'openInvitation'],
      ['lately', 'askedLately'],
      ['both', 'openInvitation'],
    ]);
    expect(notInvited).toEqual({ protectedIdentity: 1, noAddress: 1, openInvitation: 2, askedLately: 1 });
  });

  it('is asked once, of the placement that ends last', () => {
    const twice = [placement('one', { unitName: 'first', toWeek: '2027-W38' }), placement('one')];
    expect(invite([...twice, ...twice.toReversed()], 5).invitations.map(({ placement: p }) => p.unitName)).toEqual([
      'a',
    ]);
  });

  it('can be told beforehand at which level answers will be told', () => {
    const wards = [
      ...people(6),
      ...people(3, { unitPath: '/hospital/b/' }),
      ...people(2, { unitPath: '/hospital/c/' }),
    ];
    const levels = answerLevels(invite(wards, 5).invitations.map(({ bucket }) => bucket));
    expect(levels).toEqual([
      { unitId: 'a', programmeId: 'nursing', people: 6 },
      { unitId: 'hospital', programmeId: 'nursing', people: 5 },
    ]);
  });
});
