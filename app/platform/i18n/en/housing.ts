import type { Catalogue } from '../catalogue.ts';
import type { housing as swedish } from '../sv/housing.ts';

export const housing: Catalogue<typeof swedish> = {
  fields: {
    name: 'Housing',
    place: 'Place',
    placeHint: 'Where the units are, such as Varberg.',
    weeks: 'Weeks',
    weeksHint: 'Such as v. 36-50 or v. 36 2027.',
    beds: 'Beds',
    forms: 'For whom',
    formsHint: 'Leave empty if every learner may have the beds.',
  },
  page: {
    title: 'Housing',
    lead: 'Beds that the region offers learners who have far to travel. A round uses them when its rule Housing is on.',
    caption: 'Beds by place and weeks',
    none: {
      title: 'No housing',
      text: 'Add the first, and rounds can place those who have far to travel where there is a bed.',
    },
    allForms: 'All learners',
    over: 'over',
    taken: 'Taken in the place at most',
    takenOf: (taken, offered) => `${taken} of ${offered}`,
    change: 'Change',
    edit: 'Change',
    editNamed: (name) => `Change ${name}`,
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    notRemoved: 'The housing was not removed',
    kept: {
      changed_since:
        'It has been changed since you opened the page. Read how it is now, and then remove it if you wish.',
      gone: 'Somebody else has removed it already.',
    },
    addTitle: 'Add housing',
    add: 'Add the housing',
    editTitle: 'Change the housing',
    save: 'Save the housing',
    link: 'Housing',
    seeNow: 'See the housing as it is now, in a new tab',
  },
  fieldErrors: {
    overtaken:
      'Somebody else has changed the housing since you opened the form. What you wrote is still here but is not saved. See what has changed, and save again if what you wrote is to stand.',
    place_unknown: 'The place is not in the register. Write one nearby that is, such as Varberg.',
    tooSmall: 'Write one bed at least.',
    tooLarge: 'There are not so many beds in a place. At most 500.',
    week: 'The weeks cannot be read. Write them such as v. 36-50.',
  },
  own: {
    term: 'Housing',
    detail: (place) => `You have a bed in ${place} in all the weeks.`,
    inPlan: (place) => `A bed in ${place}`,
  },
};
