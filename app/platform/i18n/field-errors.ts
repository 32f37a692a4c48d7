import type { z } from 'zod';
import type { Texts } from './index.ts';

type FieldErrorCode = keyof Texts['common']['fieldErrors'];

/**
 * Names what is wrong when a schema gives no code of its own: pass it as `schema.safeParse(input, { error: fieldErrorCode })`.
 * A schema's own message is always a code (`z.string().min(1, 'required')`), never a sentence.
 */
export function fieldErrorCode(issue: z.core.$ZodRawIssue): FieldErrorCode {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === '') return 'required';
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'invalid';
    case 'too_small':
      if (issue.origin !== 'string') return issue.origin === 'array' ? 'choose' : 'tooSmall';
      return issue.input === '' ? 'required' : 'tooShort';
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : 'tooLarge';
    case 'invalid_value':
      return 'choose';
    case 'invalid_format':
      return issue.format === 'email' ? 'email' : 'invalid';
    default:
      return 'invalid';
  }
}

/** The sentence for a code; a code that the common catalogue lacks gets the general sentence. */
export function fieldErrorText(texts: Texts, code: string): string {
  const known: Readonly<Record<string, string>> = texts.common.fieldErrors;
  return known[code] ?? texts.common.fieldErrors.invalid;
}
