import type { Corpus } from './corpus.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export const CORPORA: Readonly<Record<'sv' | 'en', Corpus>> = { sv, en };
