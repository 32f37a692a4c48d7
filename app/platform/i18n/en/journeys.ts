import type { Catalogue } from '../catalogue.ts';
import type { journeys as swedish } from '../sv/journeys.ts';

export const journeys: Catalogue<typeof swedish> = {
  kind: 'Journeys',
  about:
    'How long the journey takes from a town or postcode to a unit, in rows or as a matrix. Comes before the estimate.',
  fields: {
    origin: 'From',
    minutes: 'Minutes of travel',
    mode: 'Mode of travel',
    '@unit': 'Travel time to the unit',
    '@origin': 'Travel time from the town',
  },
  expects: {
    expects_origin: 'a town in the register or two to five digits of a postcode, such as 302 or 302 33',
    expects_minutes: 'minutes one way, such as 45, or no where one cannot get there in time',
    expects_mode: 'public transport or car',
  },
  issues: {
    origin_unknown: (p) => `The town "${p.found}" is not in the register. Write the postcode instead.`,
    mode_unknown: (p) => `"${p.found}" is not a mode of travel.`,
    journey_too_long: (p) => `${p.found} minutes is too long. The longest is ${p.longest} minutes one way.`,
    journey_without_road: (p) => `"${p.found}" cannot be said of a journey by car. Write how many minutes it takes.`,
    journey_twice: (p) => `The same journey has another time on row ${p.otherRow}.`,
  },
  modes: { public_transport: 'Public transport', car: 'Car' },
  stated: 'known',
  cannot: 'cannot be reached in time',
  preview: {
    heading: 'Journey',
    told: (from, mode, minutes) => `From ${from}, ${mode.toLowerCase()}: ${minutes}`,
  },
  page: {
    tab: 'Journeys',
    title: 'Known journeys here',
    lead: 'One way. Public transport is counted to the start of a shift. Journeys that are not here are estimated from the distance. A time for the hospital holds for all that belongs to it, unless the unit has its own.',
    none: { title: 'No known journeys', text: 'Journeys here are estimated from the distance.' },
    caption: 'Known journeys to the unit',
    to: 'To',
    remove: 'Remove',
    removeNamed: (from, mode) => `Remove: from ${from}, ${mode.toLowerCase()}`,
    addTitle: 'Add a journey',
    originHint: 'A town, or the first digits of a postcode: 302 or 302 33.',
    minutesHint: 'Minutes one way. Write no where one cannot get there in time.',
    add: 'Save the journey',
    many: 'Import many from a file',
  },
  fieldErrors: {
    origin_unknown: 'The town is not in the register. Write the first digits of the postcode instead.',
    number_empty: 'Write how many minutes the journey takes, or no.',
    number_unreadable: 'Write the time as minutes, such as 45, or no.',
    number_not_whole: 'Write the time in whole minutes.',
    number_negative: 'The time cannot be less than zero.',
    journey_too_long: 'The time is too long. The longest is 360 minutes one way.',
    journey_without_road: 'Write how many minutes it takes by car.',
  },
};
