import { describe, expect, test } from 'vitest';
import { formGaps } from '#app/domain/rotation-plans/form-rules.ts';
import { residentForm } from '#app/domain/rotation-plans/resident-form.ts';
import { rotationForm } from '#app/domain/rotation-plans/rotation-form.ts';

const TODAY = '2026-11-27';
const plan = {
  ...{ name: 'AT', programmeId: 'at', firstWeek: 'v10 2027', weeks: '95', slackWeeks: '4', priority: 'balanced' },
  blocks: [
    { id: '', courseId: 'med', sector: 'medicine', weeks: '26', leastWeeks: '13' },
    { id: '', courseId: '', sector: '', weeks: '', leastWeeks: '' },
  ],
  order: [
    { before: 'any', after: 'primary_care' },
    { before: '', after: '' },
  ],
  waves: [
    { week: 'v36 2027', places: '6' },
    { week: '', places: '' },
  ],
};

describe('a rotation as it is typed', () => {
  test('weeks are read, and empty lines do not count', () => {
    expect(rotationForm(TODAY).parse(plan)).toMatchObject({
      ...{ firstWeek: '2027-W10', lastWeek: '2028-W52', unitIds: [] },
      blocks: [{ id: null, courseId: 'med', sector: 'medicine', weeks: 26, leastWeeks: 13 }],
      order: [{ before: 'any', after: 'primary_care' }],
      waves: [{ id: '2027-W36', week: '2027-W36', places: 6 }],
    });
  });

  test.each([
    ['blocks.0.courseId', 'choose', { blocks: [] }],
    ['blocks.0.sector', 'choose', { blocks: [{ courseId: 'med', weeks: '3' }] }],
    ['blocks.0.weeks', 'weeks_of_block', { blocks: [{ courseId: 'med', sector: 'medicine', weeks: 'tre' }] }],
    [
      'blocks.0.leastWeeks',
      'part_too_long',
      { blocks: [{ courseId: 'med', sector: 'medicine', weeks: '10', leastWeeks: '6' }] },
    ],
    ['waves.0.week', 'outside_plan', { waves: [{ week: 'v9 2027', places: '1' }] }],
    ['waves.0.places', 'wholeNumber', { waves: [{ week: 'v12 2027', places: '' }] }],
    ['order.0.after', 'same_sector', { order: [{ before: 'medicine', after: 'medicine' }] }],
    ['firstWeek', 'week', { firstWeek: 'v54 2027' }],
  ])('%s is refused as %s', (path, message, over) => {
    const { error } = rotationForm(TODAY).safeParse({ ...plan, ...over });
    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, message]);
  });
});

describe('a resident as she is typed', () => {
  const resident = { percent: '80', leave: 'v30-32 2027, v33 2027', version: '1', wishes: [] };

  test('leave that goes on is one, and each block may have several wishes', () => {
    const wishes = [{ blockId: 'b', town: 'Laholm', unitId: 'vc', weeks: 'v10-20 2028' }];
    expect(residentForm('at', TODAY).parse({ ...resident, wishes })).toMatchObject({
      leave: [{ from: '2027-W30', to: '2027-W33' }],
      wishes: [
        { blockId: 'b', kind: 'town', town: 'Laholm' },
        { blockId: 'b', kind: 'unit', unitId: 'vc' },
        { blockId: 'b', kind: 'weeks', from: '2028-W10', to: '2028-W20' },
      ],
    });
  });

  test('AT is done at half time at least', () => {
    const messageOf = (form: 'at' | 'bt') =>
      residentForm(form, TODAY).safeParse({ ...resident, percent: '40' }).error?.issues[0]?.message;
    expect([messageOf('at'), messageOf('bt')]).toEqual(['tooSmall', undefined]);
  });
});

describe('what a form asks for', () => {
  const at = [
    { sector: 'medicine', weeks: 26 },
    { sector: 'surgery', weeks: 26 },
    { sector: 'psychiatry', weeks: 13 },
    { sector: 'primary_care', weeks: 26 },
  ] as const;

  test('twenty-one months of AT with general practice last have no gap', () => {
    expect(formGaps('at', at, [{ before: 'any', after: 'primary_care' }])).toEqual([]);
    expect(formGaps('at', at, [])).toEqual([{ code: 'not_last', sectors: ['primary_care'] }]);
  });

  test('too few weeks are told with how many there must be', () => {
    const bt = [
      { sector: 'emergency', weeks: 13 },
      { sector: 'primary_care', weeks: 12 },
    ] as const;
    expect(formGaps('bt', bt, [])).toEqual([
      { code: 'too_few_weeks', sectors: [], weeks: 25, least: 26 },
      { code: 'too_few_weeks', sectors: ['primary_care'], weeks: 12, least: 13 },
    ]);
    expect(formGaps('st', [], [])).toEqual([]);
  });
});
