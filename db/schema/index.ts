export * from './access.ts';
export * from './operations.ts';
export * from './organisation.ts';
export * from './people.ts';
export * from './programmes.ts';
export * from './quality.ts';
export * from './rounds.ts';
export * from './surveys.ts';
export type { Bilingual } from './columns.ts';
