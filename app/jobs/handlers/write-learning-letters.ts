import { writeLearningLetters } from '#app/services/learning/write-letters.server.ts';
import type { Handler } from '../handler.ts';

export const writeLearningLettersJob: Handler<'write-learning-letters'> = (context, _payload, _tools, { env }) =>
  writeLearningLetters(context, {
    origin: env.publicOrigin ?? `http://localhost:${env.port}`,
    quietHours: env.quietHours,
  });
