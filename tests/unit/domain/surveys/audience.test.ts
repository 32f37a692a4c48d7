import { describe, expect, it } from 'vitest';
import { EVERYBODY, isAskedAbout, isSameAudience } from '#app/domain/surveys/audience.ts';
import type { Audience, Candidate } from '#app/domain/surveys/audience.ts';
import { audienceOf, waveForm } from '#app/domain/surveys/wave-form.ts';

const candidate: Candidate = {
  ...{ personId: 'p', subjectId: 'l', givenName: 'Ada', email: 'ada@example.se', language: 'sv' },
  ...{ protectedIdentity: null, programmeId: 'nursing', form: 'vfu_basic', schoolId: 'hh', cohort: 'HT25' },
  ...{ unitName: 'Avdelning 1', unitPath: '/hospital/clinic/ward/', fromWeek: '2027-W36', toWeek: '2027-W41' },
};
const weeks = (from: `${number}-W${string}`, to = from) => ({ from, to });
const asked = (audience: Partial<Audience>, span = weeks('2027-W01', '2027-W52')) =>
  isAskedAbout(candidate, { ...EVERYBODY, ...audience }, span);

describe('the audience of a wave', () => {
  it('is chosen by the week in which a placement ends, is halfway, or goes on', () => {
    const spans = [weeks('2027-W35'), weeks('2027-W36'), weeks('2027-W38'), weeks('2027-W41'), weeks('2027-W42')];
    const moments = (['ended', 'middle', 'during'] as const).map((moment) =>
      spans.map((span) => asked({ moment }, span)),
    );
    expect(moments).toEqual([
      [false, false, false, true, false],
      [false, false, true, false, false],
      [false, true, true, true, false],
    ]);
  });

  it('is limited by length, form, programme, any unit above, school and cohort', () => {
    const within: Partial<Audience>[] = [
      { atLeastWeeks: 6 },
      { forms: ['lia', 'vfu_basic'] },
      { programmeId: 'nursing' },
      { unitId: 'hospital' },
      { unitId: 'ward' },
      { schoolId: 'hh' },
      { cohort: 'HT25' },
    ];
    expect(within.map((audience) => asked(audience))).toEqual(within.map(() => true));
    const outside: Partial<Audience>[] = [
      { atLeastWeeks: 7 },
      { forms: ['lia'] },
      { programmeId: 'lia' },
      { unitId: 'war' },
      { schoolId: 'gu' },
      { cohort: 'VT26' },
    ];
    expect(outside.map((audience) => asked(audience))).toEqual(outside.map(() => false));
  });

  it('is everybody where a form leaves it out, and can be told from another', () => {
    const sent = { name: 'x', instrumentVersionId: 'y', endedFrom: '2027-10-04', endedTo: '2027-10-10' };
    const form = waveForm('2027-10-11').parse({ ...sent, closesOn: '2027-10-20' });
    expect(audienceOf(form)).toEqual(EVERYBODY);
    expect(isSameAudience(audienceOf(form), null)).toBe(true);
    const one = { ...EVERYBODY, forms: ['at', 'bt'] as const };
    expect(isSameAudience(one, { ...EVERYBODY, forms: ['bt', 'at'] })).toBe(true);
    expect(isSameAudience(one, { ...one, unitId: 'ward' })).toBe(false);
  });
});
