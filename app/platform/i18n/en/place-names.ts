import type { Catalogue } from '../catalogue.ts';
import type { placeNames as swedish } from '../sv/place-names.ts';

export const placeNames: Catalogue<typeof swedish> = {
  formerly: (names) => `Was called ${names}. It is the same unit, and figures from before and after belong together.`,
  until: (name, date) => `${name} (until ${date})`,
  then: (name) => `was called ${name} then`,
};
