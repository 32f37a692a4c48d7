/** What the learners of a round have to show: in its list, and where it is recorded for several at once. */
export const roundAttests = {
  missing: 'Saknar intyg',
  lackSome: 'Något intyg',
  noneLack: 'Ingen lärande saknar det intyget.',
  record: 'Registrera intyg för markerade',
  chooseFirst: 'Markera minst en lärande i listan först.',
  recorded: (count: string) =>
    count === '0' ? 'Inget nytt intyg registrerades.' : `Intyget är registrerat för ${count} lärande.`,
  held: (count: string) => `${count} hade det redan för hela tiden.`,
  title: 'Registrera intyg',
  lead: 'Att något har visats upp och hur länge det gäller, lika för alla markerade. De som redan har intyget för hela tiden lämnas som de är.',
  chosen: (count: string) => (count === '1' ? '1 markerad lärande' : `${count} markerade lärande`),
  save: (count: string) => `Registrera intyg för ${count} lärande`,
  nobody: { title: 'Ingen lärande är markerad', text: 'Markera dem som har visat intyget i omgångens lista.' },
  toList: 'Till listan',
  reasons: {
    attest_missing: (attest: string) => `Den lärande saknar ett intyg som enheten kräver: ${attest}.`,
    attest_expired: (attest: string) => `Ett intyg som enheten kräver gäller inte under hela perioden: ${attest}.`,
  },
  short: {
    attest_missing: (attest: string) => `Intyg saknas: ${attest}`,
    attest_expired: (attest: string) => `Intyg gäller inte hela perioden: ${attest}`,
  },
  toLearner: 'Registrera intyget hos den lärande',
};
