/** Stands before the first word of a sentence. */
export const START = '^';
/** Ends a sentence, and is a word like any other. */
export const STOP = '.';

/** A word that may come next. */
export interface NextWord {
  word: string;
  /** Times that it came after the context in the corpus. */
  count: number;
  /** Share of all that came after it. */
  probability: number;
}

/** For every run of words in the corpus what came after it, the commonest first. The empty run is followed by all words. */
export interface TextModel {
  /** Words in the longest run that is kept. */
  longest: number;
  followers: ReadonlyMap<string, readonly NextWord[]>;
}

/** What the model goes by: the longest run of the last words that it has seen, and what came after it. */
export interface Prediction {
  /** The run, perhaps from START on; empty when it goes by how common words are. */
  context: readonly string[];
  words: readonly NextWord[];
}

/** A sentence as words in lower case, between START and STOP. */
export function wordsOf(sentence: string): string[] {
  const words = sentence.toLowerCase().replace(/\.$/, '').split(/\s+/).filter(Boolean);
  return [START, ...words, STOP];
}

/** Counts what came after every run of up to `longest` words. A run never reaches back into the sentence before. */
export function trainModel(sentences: readonly string[], longest: number): TextModel {
  const counts = new Map<string, Map<string, number>>();
  for (const words of sentences.map(wordsOf)) {
    for (let at = 1; at < words.length; at++) {
      for (let length = 0; length <= Math.min(longest, at); length++) {
        count(counts, keyOf(words.slice(at - length, at)), words[at] ?? STOP);
      }
    }
  }
  return { longest, followers: new Map([...counts].map(([key, after]) => [key, ranked(after)])) };
}

/**
 * What may come after the words so far, most likely first. Looks at the last `context` words; where it has never seen
 * them together it backs off to one word fewer, and so on down to how common each word is.
 */
export function predict(model: TextModel, before: readonly string[], context: number): Prediction {
  const sentence = before.slice(before.lastIndexOf(STOP) + 1);
  const known = sentence[0] === START ? sentence : [START, ...sentence];
  for (let length = Math.min(context, model.longest, known.length); length > 0; length--) {
    const run = known.slice(known.length - length);
    const words = model.followers.get(keyOf(run));
    if (words) return { context: run, words };
  }
  return { context: [], words: model.followers.get('') ?? [] };
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

function count(counts: Map<string, Map<string, number>>, key: string, word: string): void {
  const after = counts.get(key) ?? new Map<string, number>();
  counts.set(key, after.set(word, (after.get(word) ?? 0) + 1));
}

/** Words that came equally often stand in the order of the alphabet, so that the likeliest is always the same one. */
function ranked(after: ReadonlyMap<string, number>): NextWord[] {
  const all = [...after.values()].reduce((sum, times) => sum + times, 0);
  return [...after]
    .map(([word, times]) => ({ word, count: times, probability: times / all }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
