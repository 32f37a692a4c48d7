import { field } from './field.ts';
import type { FieldDef } from './field.ts';

/** The columns of a table of known journeys; in a matrix the units, or the places, are the headers. */
export const JOURNEY_FIELDS: readonly FieldDef[] = [
  field(
    'origin',
    'expects_origin',
    'från, fr, från ort, från/till, postnummer, postnr, postnummerområde, postort, ort, bostadsort, hemort, startort, startpunkt, origin, from, from/to, postcode, postal area, town, home town, start',
    { need: 'required' },
  ),
  field(
    'unit',
    'expects_unit',
    'till, till enhet, enhet, enhetens namn, enhetsnamn, sjukhus, arbetsplats, mål, to, to unit, unit, unit name, hospital, destination',
    { need: 'any_of_unit' },
  ),
  field('hsaId', 'expects_hsa_id', 'hsa-id, hsa, hsaid, hsa id enhet', { need: 'any_of_unit', recogniser: 'hsa_id' }),
  field(
    'minutes',
    'expects_minutes',
    'minuter, min, restid, restid minuter, restid (min), restid i minuter, tid, minutes, travel time, travel time (min), journey, time',
    { need: 'required' },
  ),
  field('mode', 'expects_mode', 'färdsätt, färdmedel, transport, trafikslag, mode, mode of travel, means of transport'),
];
