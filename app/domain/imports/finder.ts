import { bestMatches, fold, words } from '#app/domain/shared/text.ts';
import type { NamedRef, Suggestion } from './lookups.ts';

/** What a text names; when `ref` is null, `suggestions` says what may have been meant. */
export interface Found<T> {
  ref: T | null;
  ambiguous: boolean;
  suggestions: Suggestion[];
}

export type Finder<T extends NamedRef> = (text: string) => Found<T>;

/** So alike that only the order or the shortening of the words can differ. */
const CERTAIN = 0.97;
/** Suggestions cost time; a file with more unknown names than this has the wrong column. */
const MOST_SUGGESTED = 400;

/** Finds by id, code, name or alias, whatever case, accents and order of words; else suggests the nearest. */
export function finderOf<T extends NamedRef>(refs: readonly T[]): Finder<T> {
  const exact = indexOf(refs, (ref) => namesOf(ref).flatMap((name) => [fold(name), wordKey(name)]));
  const near = indexOf(refs, (ref) => beginnings(ref.name));
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  const answers = new Map<string, Found<T>>();
  let suggested = 0;
  function search(text: string): Found<T> {
    const named = exact.get(fold(text)) ?? exact.get(wordKey(text)) ?? [];
    if (named.length > 0) return namedBy(named);
    suggested += 1;
    const candidates = suggested > MOST_SUGGESTED ? [] : beginnings(text).flatMap((start) => near.get(start) ?? []);
    return nearest(text, [...new Set(candidates)]);
  }
  return (text) => {
    const direct = byId.get(text);
    if (direct) return found(direct);
    const key = fold(text);
    const answer = answers.get(key) ?? search(text);
    answers.set(key, answer);
    return answer;
  };
}

function namedBy<T extends NamedRef>(named: readonly T[]): Found<T> {
  const [only] = named;
  if (only && named.length === 1) return found(only);
  return { ref: null, ambiguous: true, suggestions: named.map((ref) => suggestion(ref, 1)) };
}

function nearest<T extends NamedRef>(text: string, candidates: readonly T[]): Found<T> {
  const near = bestMatches(text, candidates, (ref) => ref.name, { limit: 5, atLeast: 0.45 });
  const [best, second] = near;
  if (best && best.score >= CERTAIN && (!second || second.score < CERTAIN)) return found(best.item);
  return { ref: null, ambiguous: false, suggestions: near.map(({ item, score }) => suggestion(item, score)) };
}

function indexOf<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const same = index.get(key);
      if (same) same.push(item);
      else if (key !== '') index.set(key, [item]);
    }
  }
  return index;
}

/** The first letters of each word: names without one in common are not alike. */
function beginnings(name: string): string[] {
  return words(name).map((word) => word.slice(0, 3));
}

function found<T>(ref: T): Found<T> {
  return { ref, ambiguous: false, suggestions: [] };
}

function suggestion(ref: NamedRef, score: number): Suggestion {
  return { id: ref.id, name: ref.name, score: Math.round(score * 100) / 100 };
}

function namesOf(ref: NamedRef): string[] {
  return [ref.name, ...(ref.code ? [ref.code] : []), ...(ref.aliases ?? [])];
}

/** What units are called for short, so that `VC Nyhem` and `Vårdcentralen Nyhem` are the same words. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  vc: 'vardcentralen',
  vardcentral: 'vardcentralen',
  avdelning: 'avd',
  avdelningen: 'avd',
  mott: 'mottagningen',
  mottagning: 'mottagningen',
  akuten: 'akutmottagningen',
  akm: 'akutmottagningen',
  akutmottagning: 'akutmottagningen',
};

function wordKey(text: string): string {
  const key = words(text).map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word));
  return key.sort().join(' ');
}
