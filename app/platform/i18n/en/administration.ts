import type { Catalogue } from '../catalogue.ts';
import type { administration as swedish } from '../sv/administration.ts';

export const administration: Catalogue<typeof swedish> = {
  outbox: {
    title: 'Outgoing mail',
    lead: 'Letters the product has promised to send. Each letter is sent once.',
    folder: 'No mail server is configured. Letters are written as files in the folder outbox of the data folder.',
    caption: 'Letters',
    recipient: 'To',
    subject: 'Subject',
    state: 'State',
    created: 'Created',
    sent: 'Sent',
    attempts: 'Attempts',
    states: { pending: 'Waiting', sending: 'Sending', sent: 'Sent', failed: 'Failed' },
    none: { title: 'No letters', text: 'Letters come here when a round is published.' },
    letter: 'Letter',
    body: 'Content',
  },
};
