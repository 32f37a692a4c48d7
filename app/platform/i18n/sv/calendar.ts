export const calendar = {
  name: 'Mina placeringar',
  description: ({ form, course, weeks }: { form: string; course: string; weeks: string }) =>
    `${form}\n${course}\n${weeks}\nTider, kontakt och det du behöver ha med dig finns på Mitt schema.`,
  heading: 'Dina placeringar i din kalender',
  lead: 'Lägg till en adress i telefonens eller datorns kalender. Då syns dina placeringar där, och ändringar kommer med av sig själva.',
  open: 'Skapa kalenderadress',
  replace: 'Byt adress',
  close: 'Stäng av adressen',
  active: (since: string) => `Du har en kalenderadress sedan ${since}. Adressen visas bara när den skapas.`,
  replaceHint: 'Har du tappat bort adressen, eller har någon annan fått den? Byt den. Den gamla slutar gälla direkt.',
  created: 'Din kalenderadress är skapad',
  createdText:
    'Spara den nu: den visas bara en gång. Den som har adressen kan se när och var du är placerad, så dela den inte.',
  address: 'Kalenderadress',
  subscribe: 'Öppna i kalendern',
  google: 'Lägg till i Google Kalender',
  outlook: 'Lägg till i Outlook',
  copy: 'Kopiera adressen',
  copied: 'Kopierad',
  slow: 'Google hämtar nytt ungefär en gång om dygnet, andra kalendrar oftare.',
  closed: 'Kalenderadressen är avstängd. Den kalender som hade den får inget mer.',
};
