import type { Params } from '#app/domain/shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { imports } from './sv/imports.ts';

type ImportTexts = Catalogue<typeof imports>;
type Sentence = (params: Params) => string;

/** The sentence of an issue's code, or of a file's refusal. */
export function importProblemText(texts: ImportTexts, code: string, params: Params): string {
  const sentences: Readonly<Record<string, Sentence>> = { ...texts.issues, ...texts.files };
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence ? sentence(params) : texts.unknown(code);
}

/** The name of a field, of what is expected of it, of a remedy or of a reason to skip a row. */
export function importLabel(texts: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(texts, code) ? (texts[code] ?? code) : code;
}
