import type { Bucket } from './coarsen.ts';

/** At which level answers will be told: a number of people for each unit and programme that their answers name. */
export interface AnswerLevel extends Bucket {
  people: number;
}

/** The buckets of a wave with how many share each, the largest first. */
export function answerLevels(buckets: readonly Bucket[]): AnswerLevel[] {
  const alike = Map.groupBy(buckets, ({ programmeId, unitId }) => `${programmeId ?? ''} ${unitId ?? ''}`);
  return [...alike.entries()]
    .flatMap(([key, same]) => (same[0] ? [{ key, ...same[0], people: same.length }] : []))
    .sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1))
    .map(({ key: _key, ...level }) => level);
}
