/** What is said of a report whose totals do not agree with the database. */
export const reportChecks = {
  differ: {
    title: 'Summor som inte stämmer',
    refused:
      'Rapporten lämnas inte ut, för dess rader ger andra summor än databasen. Ingen fil har skapats och inga uppgifter har ändrats.',
    sheet: 'Del av rapporten',
    measure: 'Summa',
    rows: 'Antal rader',
    printed: 'Enligt raderna',
    counted: 'Enligt databasen',
    todo: 'Gör så här',
    steps: [
      'Läs in sidan igen. Någon kan ha ändrat en placering medan rapporten räknades, och då stämmer den nästa gång.',
      'Är felet kvar: använd inte siffrorna, inte heller ur en tidigare hämtad fil för samma tid.',
    ],
    report: (time: string) =>
      `Meddela den som förvaltar systemet vilka summor som skiljer sig, och att det hände ${time}. Felet är antecknat i loggen.`,
  },
};
