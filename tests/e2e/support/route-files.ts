import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '#app/routes.ts';

/** Every route that is a page: a file with markup and nothing inside it. */
export function pageFiles(): string[] {
  return leaves(routes).filter((file) => file.endsWith('.tsx'));
}

function leaves(entries: readonly RouteConfigEntry[]): string[] {
  return entries.flatMap(({ file, children = [] }) => (children.length > 0 ? leaves(children) : [file]));
}
