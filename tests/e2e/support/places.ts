import type { APIRequestContext } from '@playwright/test';

/** An address, or the first link of a certain form on another page, with something added to it. */
export type Place = string | { on: Place; link: RegExp; then?: string };

/** The address of a place, found as the one who asks sees it. */
export async function addressOf(place: Place, api: APIRequestContext): Promise<string> {
  if (typeof place === 'string') return place;
  const page = await addressOf(place.on, api);
  const answer = await api.get(page);
  const found = place.link.exec(await answer.text())?.[1];
  if (found === undefined) throw new Error(`no link like ${place.link} on ${page} (${answer.status()})`);
  return `${found.replaceAll('&amp;', '&')}${place.then ?? ''}`;
}
