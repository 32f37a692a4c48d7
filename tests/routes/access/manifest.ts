import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '#app/routes.ts';

/** Every address that the product answers, flattened from its URL map: `/omgangar/:round/forslag`. */
export function addresses(): string[] {
  return [...new Set((routes as RouteConfigEntry[]).flatMap((entry) => addressesOf(entry, '')))];
}

function addressesOf(entry: RouteConfigEntry, above: string): string[] {
  const pattern = entry.path ? `${above}/${entry.path}` : above;
  const isAnswered = entry.index || (entry.path && !entry.children?.some((child) => child.index));
  const below = (entry.children ?? []).flatMap((child) => addressesOf(child, pattern));
  return isAnswered ? [pattern || '/', ...below] : below;
}

/** The address of one object; null when the pattern asks for something that the object is not. */
export function addressFor(pattern: string, params: Readonly<Record<string, string>>): string | null {
  const names = [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  if (names.some((name) => params[name] === undefined)) return null;
  return pattern.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** Where to ask for what the loaders of an address give, without rendering a page of it; files are asked for as they are. */
export function dataAddress(path: string): string {
  if (/\.(xlsx|csv)$|^\/kalender\//.test(path)) return path;
  return path === '/' ? '/_root.data' : `${path}.data`;
}
