import { z } from 'zod';
import { PLACEMENT_FORMS } from '../placements/vocabulary.ts';
import { choices, requiredText, version, weeksField, wholeNumber } from '../shared/form-fields.ts';
import { findPlace } from '../shared/places.ts';
import type { IsoDate } from '../shared/weeks.ts';

const MOST_BEDS = 500;

/** In the order of the page, in which errors are listed. */
const facts = (today: IsoDate) => ({
  name: requiredText(),
  place: requiredText(80).transform((text, context) => {
    const place = findPlace(text);
    if (place) return place.id;
    context.addIssue({ code: 'custom', message: 'place_unknown' });
    return z.NEVER;
  }),
  weeks: weeksField(today),
  beds: wholeNumber(1, MOST_BEDS),
  forms: choices(PLACEMENT_FORMS),
});

/** Beds that the region offers in a place and some weeks. */
export function housingForm(today: IsoDate) {
  return z.object(facts(today));
}

export function changedHousingForm(today: IsoDate) {
  return z.object({ ...facts(today), version: version() });
}

/** Under a name of its own, so that it is not taken for the version of the form beside it. */
export const removedHousingForm = z
  .object({ housingId: z.string().min(1), removedVersion: version() })
  .transform(({ housingId, removedVersion }) => ({ housingId, version: removedVersion }));

export type HousingValues = z.output<ReturnType<typeof housingForm>>;
export type RemovedHousingValues = z.output<typeof removedHousingForm>;
export type ChangedHousingValues = z.output<ReturnType<typeof changedHousingForm>>;
