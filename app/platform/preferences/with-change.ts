import { CHANGED } from '#app/domain/shared/act-address.ts';

/** An address of ours, as `safeReturnPath` gives it, that also says which change was just made, so that the page offers to undo it. */
export function withChange(path: string, changeId: string): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set(CHANGED, changeId);
  return `${url.pathname}${url.search}`;
}
