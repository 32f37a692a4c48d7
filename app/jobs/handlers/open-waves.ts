import { openDueWaves } from '#app/services/surveys/open-due-waves.server.ts';
import type { Handler } from '../handler.ts';

/** The clock has no request to take the product's address from: where none is set, it is this machine's. */
export const openWaves: Handler<'open-waves'> = (context, _payload, _tools, { env }) =>
  openDueWaves(context, {
    origin: env.publicOrigin ?? `http://localhost:${env.port}`,
    quietHours: env.quietHours,
    thresholds: env.surveyThresholds,
  });
