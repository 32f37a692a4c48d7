import type { IsoWeek } from '../../app/domain/shared/weeks.ts';
import type {
  Attest,
  PlacementForm,
  Sector,
  SupervisionModel,
  UnitKind,
} from '../../app/domain/placements/vocabulary.ts';
import type { TravelMode } from '../../app/domain/shared/known-journeys.ts';
import { boolean, index, integer, json, real, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';

export type OrganisationKind = 'region' | 'administration' | 'municipality' | 'private_provider' | 'education_provider';

/** Who may own units, employ learners or provide education. */
export const organisations = table(
  'organisations',
  {
    id: id(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    kind: text<OrganisationKind>('kind').notNull(),
    parentId: text('parent_id'),
    /** Place in the priority order between education providers: 1 agreement, 2 residents, 3 others. */
    agreement: text<'agreement' | 'none'>('agreement').notNull().default('none'),
    town: text('town'),
    version: version(),
  },
  (columns) => [uniqueIndex('organisations_name').on(columns.name)],
);

/** Where learners are placed: hospital > clinic > ward, and all other kinds, in one tree. */
export const units = table(
  'units',
  {
    id: id(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    parentId: text('parent_id'),
    /** Ids from the root down to this unit, `/a/b/c/`: a scope on a unit covers all below it. */
    path: text('path').notNull(),
    name: text('name').notNull(),
    kind: text<UnitKind>('kind').notNull(),
    sector: text<Sector>('sector').notNull(),
    hsaId: text('hsa_id'),
    town: text('town').notNull(),
    address: text('address'),
    postcode: text('postcode'),
    latitude: real('latitude'),
    longitude: real('longitude'),
    model: text<SupervisionModel>('model').notNull().default('single'),
    requiredAttests: json<Attest[]>('required_attests').notNull(),
    /** One needs a car, to come there or for the work itself. */
    needsCar: boolean('needs_car').notNull().default(false),
    /** Takes no learners under 18. */
    refusesMinors: boolean('refuses_minors').notNull().default(false),
    /** The term of the programme from which it takes learners, by form; a form that is not named it takes from the first. */
    firstTerms: json<Partial<Record<PlacementForm, number>>>('first_terms'),
    /** Fewest learners that it is run for at a time; null where one is enough. */
    smallestGroup: integer('smallest_group'),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    /** What a learner needs to know for the first day. */
    welcome: text('welcome'),
    validFrom: text('valid_from').notNull(),
    validTo: text('valid_to'),
    /** Folded text for search: letters without marks, lower case. */
    search: text('search').notNull(),
    version: version(),
  },
  (columns) => [
    uniqueIndex('units_hsa_id').on(columns.hsaId),
    index('units_path').on(columns.path),
    index('units_organisation').on(columns.organisationId),
  ],
);

/** Weeks in which a unit takes nobody. */
export const unitClosures = table(
  'unit_closures',
  {
    id: id(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    reason: text('reason').notNull(),
    version: version(),
  },
  (columns) => [index('unit_closures_unit').on(columns.unitId)],
);

/** Beds that the region offers learners who have far to travel, in a place and some weeks. */
export const housing = table(
  'housing',
  {
    id: id(),
    name: text('name').notNull(),
    /** A place's id. */
    place: text('place').notNull(),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    beds: integer('beds').notNull(),
    /** Who may have them; empty for all. */
    forms: json<PlacementForm[]>('forms').notNull(),
    version: version(),
  },
  (columns) => [index('housing_place').on(columns.place)],
);

/** How long the journey to a unit, or to all that belongs to it, takes one way where somebody knows better than an estimate. */
export const journeys = table(
  'journeys',
  {
    id: id(),
    /** Where from: a place's id, or the first two to five digits of a postcode. */
    origin: text('origin').notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    mode: text<TravelMode>('mode').notNull(),
    /** Null where one cannot get there in time. */
    minutes: integer('minutes'),
    version: version(),
  },
  (columns) => [uniqueIndex('journeys_pair').on(columns.unitId, columns.origin, columns.mode)],
);
