import { fold } from '../../shared/text.ts';

export const REDACTION_KINDS = ['email', 'link', 'identity', 'phone', 'number', 'name'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

/** A piece of a text that may tell who somebody is, as positions in it. */
export interface Redaction {
  from: number;
  to: number;
  kind: RedactionKind;
}

/** Words that are known to the region, folded: names of people, and names of places, which are no names of people. */
export interface KnownWords {
  names: ReadonlySet<string>;
  places: ReadonlySet<string>;
}

/** In the order in which they are looked for: what one has found is not looked at by the next. */
const PATTERNS: readonly (readonly [Exclude<RedactionKind, 'name'>, RegExp])[] = [
  ['email', /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\p{L}{2,}/giu],
  ['link', /\b(?:https?:\/\/|www\.)\S+/giu],
  ['identity', /(?<!\d)(?:19|20)?\d{6}[-+ ]?[\dTtPpUuXx]\d{3}(?!\d)/gu],
  ['phone', /(?<![\d])(?:\+\d{2}|0)(?:[\s-]?\d){6,10}(?!\d)/gu],
  // A year and the number of a ward or a week say nothing of a person.
  ['number', /(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d{4,}(?!\d)/gu],
];

const WORD = /\p{L}[\p{L}’'-]*/gu;
/** Swedish and English words that are names as well; written small they are words. */
const ALSO_WORDS = new Set(
  'alm ask berg bo bror dag ek fall gran hans hav hjalm holm kind lind lo lund maj may mark mars min mina per rose rose sand sten stig strand sten svan tor val vide will art bill drew faith grace hope joy pat rob sue'.split(
    ' ',
  ),
);

/**
 * What a person who moderates a free text may want to take out of it: addresses, numbers, and words that look like names
 * of people. It proposes too much rather than too little, since somebody decides afterwards. Nothing leaves the product for it.
 */
export function proposeRedactions(text: string, known: KnownWords): Redaction[] {
  const found: Redaction[] = [];
  const isFree = ({ from, to }: Redaction) => found.every((one) => to <= one.from || from >= one.to);
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const redaction = { from: match.index, to: match.index + match[0].length, kind };
      if (isFree(redaction)) found.push(redaction);
    }
  }
  const names = namesIn(text, known).filter(isFree);
  return [...found, ...joined(text, names)].sort((a, b) => a.from - b.from);
}

/** The text with each piece replaced by what stands for it. */
export function redact(
  text: string,
  redactions: readonly Redaction[],
  markOf: (kind: RedactionKind) => string,
): string {
  let at = 0;
  let out = '';
  for (const { from, to, kind } of [...redactions].sort((a, b) => a.from - b.from)) {
    out += text.slice(at, from) + markOf(kind);
    at = to;
  }
  return out + text.slice(at);
}

function namesIn(text: string, known: KnownWords): Redaction[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    return isName(word, startsSentence(text, match.index), known)
      ? [{ from: match.index, to: match.index + word.length, kind: 'name' as const }]
      : [];
  });
}

function isName(word: string, isFirst: boolean, { names, places }: KnownWords): boolean {
  const forms = formsOf(word);
  if (word.length < 2 || isAbbreviation(word)) return false;
  const isKnown = forms.some((form) => names.has(form));
  if (!isCapital(word)) return isKnown && word.length > 2 && !forms.some((form) => ALSO_WORDS.has(form));
  if (isFirst) return isKnown;
  return isKnown || !forms.some((form) => places.has(form));
}

/** The word, and without the ending of a genitive. */
function formsOf(word: string): string[] {
  const folded = fold(word);
  return /[^s]['’]?s$/.test(folded) ? [folded, folded.replace(/['’]?s$/, '')] : [folded];
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** VFU, IVA, AT-läkare. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}(?:[-’']\p{L}*)?s?$/u.test(word);
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:\n•"”»(]|[-–]\s)\s*$/u.test(text.slice(0, index));
}

/** First name and surname beside each other are one. */
function joined(text: string, names: readonly Redaction[]): Redaction[] {
  const all: Redaction[] = [];
  for (const name of names) {
    const last = all.at(-1);
    if (last && /^[ \t]+$/.test(text.slice(last.to, name.from))) last.to = name.to;
    else all.push({ ...name });
  }
  return all;
}
