import { eraseTraces } from '#app/services/surveys/erase-traces.server.ts';
import type { Handler } from '../handler.ts';

export const eraseTracesJob: Handler<'erase-traces'> = (context, _payload, _tools, { mailer }) =>
  eraseTraces(context, mailer);
