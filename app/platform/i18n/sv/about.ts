export const about = {
  contact: {
    title: 'Kontakt och hjälp',
    text: 'Frågor om placeringar besvaras av regionens utbildningsenhet. Frågor om ditt schema besvaras av kontaktpersonen som står på placeringen.',
    mail: 'E-post',
    mailAddress: 'utbildning@fou-utbildning.example',
    report: 'När du skriver, ta med referensen om du har fått en på en felsida. Skriv inte personnummer i brevet.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: 'FoU Utbildning ska kunna användas av alla. Här står hur tjänsten uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar fler.',
    statusTitle: 'Hur tillgänglig är tjänsten?',
    status:
      'Tjänsten är byggd för att uppfylla WCAG 2.2 nivå AA. Den prövas automatiskt, sida för sida, vid varje ändring.',
    knownTitle: 'Kända brister',
    known:
      'Provning av personer med skärmläsare och förstoring är ännu inte gjord. Excelfiler har rubrikrader och bladnamn men inga alternativa texter, eftersom de saknar bilder.',
    methodTitle: 'Hur vi har testat',
    method:
      'Egen granskning med automatiska verktyg (axe), tangentbord och skärmbilder i två bredder, ljust och mörkt.',
    contactTitle: 'Meddela brister',
    contact: 'Hittar du något som inte fungerar för dig, skriv till oss. Du kan vara anonym.',
    authorityTitle: 'Tillsyn',
    authority:
      'Myndigheten för digital förvaltning har tillsyn. Är du inte nöjd med vårt svar kan du anmäla det till dem.',
    authorityLink: 'Anmäl till Digg',
  },
};
