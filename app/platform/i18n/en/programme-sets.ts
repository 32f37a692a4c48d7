import type { Catalogue } from '../catalogue.ts';
import type { programmeSets as swedish } from '../sv/programme-sets.ts';

export const programmeSets: Catalogue<typeof swedish> = {
  branches: 'Branches',
  schools: 'Education providers',
  leads: {
    branch: 'All programmes of the branch, together and one by one.',
    school: 'All programmes that are given here, together and one by one.',
  },
  counted:
    'Counts the answers that name a programme. Answers from units where few of a programme were asked name none, and are part of the figures of the unit and the region only.',
  notSummedUp: 'Was not summed up when the wave closed',
  sideBySide: (theme) => `${theme}: the programmes side by side`,
  sideBySideLead: (wave) => `From ${wave}.`,
  programme: 'Programme',
  all: 'Part of this',
  others: 'Programmes that the wave says nothing about',
};
