import { describe, expect, it } from 'vitest';
import { tabTitleOf, titleOf } from '#app/platform/i18n/page-title.ts';

const swedish = { id: 'root', data: { language: 'sv' } };
const english = { id: 'root', data: { language: 'en' } };

describe('the title of a tab', () => {
  it('names the tab and what it is a tab of', () => {
    const round = { id: 'round', meta: titleOf([english], () => 'VFU T4') };
    expect(tabTitleOf([english, round, { id: 'tab', meta: [] }], (texts) => texts.rounds.tabs.history)).toEqual([
      { title: 'History - VFU T4 - FoU Utbildning' },
    ]);
  });

  it('is the tab alone when what it is a tab of has no title', () => {
    expect(tabTitleOf([swedish, { id: 'round', meta: titleOf([swedish], () => undefined) }], () => 'Historik')).toEqual(
      [{ title: 'Historik - FoU Utbildning' }],
    );
  });

  it('says what went wrong instead', () => {
    const round = { id: 'round', meta: titleOf([swedish], () => 'VFU T4'), error: new Error('lost') };
    expect(tabTitleOf([swedish, round], () => 'Historik')).toEqual(titleOf([swedish, round], () => undefined));
  });
});
