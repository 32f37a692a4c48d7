import type { Finders } from './finders.ts';
import type { JourneyRow } from './intents.ts';
import { parseMinutes, parseMode, parseOrigin } from './journey-words.ts';
import { readNamedUnit } from './read-named-unit.ts';
import { UNIT } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

/** A known journey; null when it has errors, which the reader then holds. A file that names no mode is of public transport. */
export function readJourneyRow(reader: RowReader, find: Finders): JourneyRow | null {
  const origin = reader.require('origin', parseOrigin);
  const unit = readNamedUnit(reader, 'unit', find.unit, UNIT);
  const mode = reader.read('mode', parseMode) ?? 'public_transport';
  const said = reader.require('minutes', parseMinutes);
  const [cell] = reader.cells('minutes');
  if (said?.minutes === null && mode === 'car' && cell)
    reader.report('minutes', cell, { code: 'journey_without_road', params: { found: cell.text } });
  if (!unit || origin === null || said === null || reader.failed) return null;
  return { origin, unitId: unit.id, mode, minutes: said.minutes };
}
