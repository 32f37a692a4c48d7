import { closeOverdueWaves } from '#app/services/surveys/close-wave.server.ts';
import type { Handler } from '../handler.ts';

export const closeWaves: Handler<'close-waves'> = (context) => closeOverdueWaves(context);
