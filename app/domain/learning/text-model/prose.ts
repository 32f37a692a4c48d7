import { START, STOP } from './model.ts';

/** Words as they are read: a capital after each stop, and the stop close to the word before it. */
export function proseOf(words: readonly string[]): string {
  let text = '';
  let isFirst = true;
  for (const word of words.filter((one) => one !== START)) {
    if (word === STOP) text += STOP;
    else text += `${text ? ' ' : ''}${isFirst ? capital(word) : word}`;
    isFirst = word === STOP;
  }
  return text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
