import { integer, text } from '../dialect.ts';

/** Text key; made by the caller, so that a row can be referred to before it is written. */
export function id() {
  return text('id').primaryKey();
}

/** Rises by one at every change; a writer names the version it has seen and loses when it is old. */
export function version() {
  return integer('version').notNull().default(1);
}

export interface Bilingual {
  sv: string;
  en: string;
}
