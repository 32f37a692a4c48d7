import { writeToUnanswered } from '#app/services/surveys/write-unanswered.server.ts';
import type { Handler } from '../handler.ts';

export const writeUnanswered: Handler<'write-unanswered'> = (context, _payload, _tools, { env }) =>
  writeToUnanswered(context, env);
