export const administration = {
  outbox: {
    title: 'Utgående post',
    lead: 'Brev som produkten har lovat att skicka. Varje brev skickas en gång.',
    folder: 'Ingen e-postserver är inställd. Breven skrivs som filer i mappen outbox i datamappen.',
    caption: 'Brev',
    recipient: 'Till',
    subject: 'Ämne',
    state: 'Läge',
    created: 'Skapat',
    sent: 'Skickat',
    attempts: 'Försök',
    states: { pending: 'Väntar', sending: 'Skickas', sent: 'Skickat', failed: 'Misslyckat' },
    none: { title: 'Inga brev', text: 'Brev kommer hit när en omgång publiceras.' },
    letter: 'Brev',
    body: 'Innehåll',
  },
};
