import { itemsOf, kindOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';

/** What a form holds of each item: what was chosen or written, or the several things that were chosen. */
export type FormAnswers = Record<string, string | string[]>;

/**
 * Choices and numbers stay in the browser until they are sent, so that one goes on where one stopped. What is written in
 * own words may name somebody: it stays in the tab alone, and is gone with it.
 */
function stores(): { choices: Storage; words: Storage } | null {
  try {
    return { choices: window.localStorage, words: window.sessionStorage };
  } catch {
    return null;
  }
}

const nameOf = (key: string) => `enkat-${key}`;

/** Keeps the answers under a key that tells neither who answers nor what is asked. */
export function keepAnswers(key: string, definition: InstrumentDefinition, values: Readonly<Record<string, unknown>>) {
  const all = stores();
  if (!all) return;
  const kept: Record<'choices' | 'words', FormAnswers> = { choices: {}, words: {} };
  for (const item of itemsOf(definition)) {
    const said = answerIn(values[item.id]);
    if (said !== null) kept[kindOf(item) === 'text' ? 'words' : 'choices'][item.id] = said;
  }
  for (const name of ['choices', 'words'] as const) {
    try {
      if (Object.keys(kept[name]).length === 0) all[name].removeItem(nameOf(key));
      else all[name].setItem(nameOf(key), JSON.stringify(kept[name]));
    } catch {
      // A full or forbidden store keeps nothing, and the page works without.
    }
  }
}

/** What was kept of the items that the questionnaire has. */
export function keptAnswers(key: string, definition: InstrumentDefinition): FormAnswers {
  const all = stores();
  const kept: FormAnswers = {};
  for (const store of all ? [all.choices, all.words] : []) {
    const read = readStore(store, key);
    for (const { id } of itemsOf(definition)) {
      const said = answerIn(read[id]);
      if (said !== null) kept[id] = said;
    }
  }
  return kept;
}

export function forgetAnswers(key: string): void {
  const all = stores();
  for (const store of all ? [all.choices, all.words] : []) store.removeItem(nameOf(key));
}

function readStore(store: Storage, key: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(store.getItem(nameOf(key)) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function answerIn(value: unknown): string | string[] | null {
  if (typeof value === 'string') return value === '' ? null : value;
  const several = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return several.length > 0 ? several : null;
}
