import { optionalText } from '../shared/form-fields.ts';
import { tidy } from '../shared/text.ts';
import { z } from 'zod';

/** Characters that a wording may have. */
export const LONGEST_WORDING = 500;

/** Wording in English may wait until the draft is published; in Swedish it is what the draft is known by. */
export const inEnglish = () => optionalText(LONGEST_WORDING).transform((text) => text ?? '');

/** A box: ticked or not. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent === 'on');

/** One line each, without empty ones. */
export const lines = () =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').split(/\r?\n/).map(tidy).filter(Boolean));
