import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdsFrom } from '#app/domain/quality/disclosure/thresholds.ts';
import { countWithoutPlacement, toldBy } from '#app/domain/surveys/audience.ts';
import { coarsen } from '#app/domain/surveys/coarsen.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { EndedPlacement } from '#app/domain/surveys/invite.ts';
import { fewestAlike, fewestForWords, isNamed, thresholdsFor } from '#app/domain/surveys/respondents.ts';
import { newInstrumentForm } from '#app/domain/surveys/instrument-form.ts';

const REGION = { mean: 5, distribution: 8 };

function supervised(personId: string, unit: string, patch: Partial<EndedPlacement> = {}): EndedPlacement {
  return {
    ...{ personId, givenName: personId, email: `${personId}@example.se`, language: 'sv', protectedIdentity: null },
    ...{ programmeId: 'nursing', unitName: unit, unitPath: `/hospital/${unit}/`, toWeek: '2027-W40' },
    ...patch,
  };
}

describe('whom a questionnaire is for', () => {
  it('is learners unless it says otherwise, and nothing that does not exist', () => {
    const titles = { titleSv: 'Ny', titleEn: '' };
    expect(newInstrumentForm.parse(titles).respondents).toBe('learners');
    expect(newInstrumentForm.parse({ ...titles, respondents: 'units' }).respondents).toBe('units');
    expect(newInstrumentForm.safeParse({ ...titles, respondents: 'patients' }).success).toBe(false);
  });

  it('raises how many must share in a number among supervisors, who may read of themselves, and asks units by name', () => {
    expect(thresholdsFor('learners', REGION)).toEqual(REGION);
    expect(thresholdsFor('supervisors', REGION)).toEqual({ mean: 6, distribution: 9 });
    expect(fewestAlike('supervisors', thresholdsFor('supervisors', REGION))).toBe(6);
    const forWords = (respondents: 'learners' | 'supervisors', fewest: number) =>
      fewestForWords(respondents, thresholdsFor(respondents, thresholdsFrom(fewest)));
    expect([5, 7, 10, 12].map((fewest) => forWords('learners', fewest))).toEqual([10, 10, 10, 12]);
    expect([5, 7, 10, 12].map((fewest) => forWords('supervisors', fewest))).toEqual([11, 11, 11, 13]);
    expect([fewestAlike('units', REGION), isNamed('units'), isNamed('supervisors')]).toEqual([1, true, false]);
  });

  it('decides what a placement says of its respondent: of a supervisor no programme', () => {
    const placement = supervised('one', 'a');
    expect(toldBy('learners', placement)).toBe(placement);
    expect(toldBy('supervisors', placement)).toEqual({ ...placement, programmeId: null });
  });
});

describe('supervisors who are asked', () => {
  it('are asked once each, however many learners they have, of the unit where they had the last', () => {
    const many = ['a', 'a', 'b', 'b'].map((unit, index) => supervised('one', unit, { toWeek: `2027-W4${index}` }));
    const others = Array.from({ length: 5 }, (_, index) => supervised(`other ${index}`, 'b'));
    const { invitations } = invite(
      [...many, ...others].map((one) => toldBy('supervisors', one)),
      6,
    );
    expect(invitations).toHaveLength(6);
    expect(invitations.map(({ bucket }) => bucket)).toEqual(Array(6).fill({ programmeId: null, unitId: 'b' }));
  });

  it('of a small unit, one with a single learner among them, answer as those of the unit above', () => {
    const large = Array.from({ length: 7 }, (_, index) => supervised(`large ${index}`, 'a'));
    const few = [supervised('alone', 'b'), ...[0, 1, 2, 3, 4].map((index) => supervised(`few ${index}`, 'c'))];
    const { invitations } = invite([...large, ...few], 6);
    const units = new Map(invitations.map(({ placement, bucket }) => [placement.personId, bucket.unitId]));
    expect(units.get('alone')).toBe('hospital');
    expect([units.get('large 0'), units.get('few 0')]).toEqual(['a', 'hospital']);
  });

  it('never have less company in what their answers say than must share in a number', () => {
    const invitee = fc
      .tuple(fc.constantFrom('h', 'g'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
      .map(([hospital, clinic, ward]) => ({
        programmeId: null,
        unitIds: [`${hospital}${clinic}${ward}`, `${hospital}${clinic}`, hospital],
      }));
    fc.assert(
      fc.property(fc.array(invitee, { minLength: 6, maxLength: 60 }), (invitees) => {
        const alike = Map.groupBy(coarsen(invitees, 6), ({ unitId, programmeId }) => `${unitId} ${programmeId}`);
        expect(Math.min(...[...alike.values()].map((same) => same.length))).toBeGreaterThanOrEqual(6);
        expect([...alike.keys()].every((key) => key.endsWith(' null'))).toBe(true);
      }),
    );
  });

  it('are told of with those in the register who have no such placement, each person once', () => {
    const registered = [
      { personId: 'one', unitPath: '/hospital/a/' },
      { personId: 'two', unitPath: '/hospital/a/' },
      { personId: 'two', unitPath: '/hospital/b/' },
      { personId: 'three', unitPath: '/other/c/' },
    ];
    const asked = [supervised('one', 'a')];
    const count = (unitId: string | null) => countWithoutPlacement(registered, asked, { unitId });
    expect([count(null), count('hospital'), count('b'), count('c'), count('hosp')]).toEqual([2, 1, 1, 1, 0]);
  });
});
