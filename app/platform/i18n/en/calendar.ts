import type { Catalogue } from '../catalogue.ts';
import type { calendar as swedish } from '../sv/calendar.ts';

export const calendar: Catalogue<typeof swedish> = {
  name: 'My placements',
  description: ({ form, course, weeks }) =>
    `${form}\n${course}\n${weeks}\nTimes, contact and what you need to bring are on My schedule.`,
  heading: 'Your placements in your calendar',
  lead: 'Add an address to the calendar of your phone or computer. Your placements will show there, and changes follow by themselves.',
  open: 'Create calendar address',
  replace: 'Replace the address',
  close: 'Turn the address off',
  active: (since) => `You have had a calendar address since ${since}. The address is shown only when it is created.`,
  replaceHint: 'Have you lost the address, or has somebody else got it? Replace it. The old one stops working at once.',
  created: 'Your calendar address has been created',
  createdText:
    'Save it now: it is shown only once. Whoever has the address can see when and where you are placed, so do not share it.',
  address: 'Calendar address',
  subscribe: 'Open in the calendar',
  google: 'Add to Google Calendar',
  outlook: 'Add to Outlook',
  copy: 'Copy the address',
  copied: 'Copied',
  slow: 'Google looks for news about once a day, other calendars more often.',
  closed: 'The calendar address is turned off. The calendar that had it gets nothing more.',
};
