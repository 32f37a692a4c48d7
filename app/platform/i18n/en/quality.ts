import type { Catalogue } from '../catalogue.ts';
import type { quality as swedish } from '../sv/quality.ts';

export const quality: Catalogue<typeof swedish> = {
  title: 'Quality',
  nothingOfYours: 'The wave concerns programmes and units that others answer for.',
};
