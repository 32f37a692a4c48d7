import type { Bucket } from './coarsen.ts';
import type { AnswerValues } from './answer-form.ts';
import type { Comment } from './branching.ts';

/** One answer with what it says of its giver, as it is handed over: in parts that nothing joins once a wave has closed. */
export interface GivenAnswer extends Bucket {
  values: AnswerValues;
  comments: readonly Comment[];
}
