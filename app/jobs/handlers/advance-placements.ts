import { advanceWithTime } from '#app/services/placements/advance-placements.server.ts';
import type { Handler } from '../handler.ts';

export const advancePlacements: Handler<'advance-placements'> = (context) => advanceWithTime(context);
