import { expect, expectSound, expectSoundOnPhone, test } from './fixtures.ts';
import { pages, pagesOfJourneys, publicPages } from './pages.table.ts';
import { addressOf } from './support/places.ts';
import { open } from './support/ready.ts';
import { pageFiles } from './support/route-files.ts';
import { stageClassList } from './support/stage.ts';

test('every page of the route map is in the table', () => {
  const known = [...pages, ...publicPages].map(({ route }) => route);
  expect(pageFiles().toSorted()).toEqual([...new Set([...known, ...pagesOfJourneys])].toSorted());
});

for (const { at } of publicPages) {
  test(`${at} without signing in`, async ({ page }) => {
    await open(page, at);
    await expectSound(page);
    await expectSoundOnPhone(page);
  });
}

test.beforeAll(async ({ sessions, baseURL }) => {
  await stageClassList(await sessions('samordnare'), baseURL ?? '');
});

for (const { route, at, readers } of pages) {
  for (const account of readers) {
    test.describe(() => {
      test.use({ as: account });

      test(`${route}${typeof at === 'string' ? ` at ${at}` : ''} as ${account}`, async ({ page }) => {
        const answer = await open(page, await addressOf(at, page.request));
        expect(answer?.status()).toBe(200);
        expect(new URL(page.url()).pathname).not.toBe('/logga-in');
        await expectSound(page);
        await expectSoundOnPhone(page);
      });
    });
  }
}
