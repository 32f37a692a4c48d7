/** Beds for learners who have far to travel: the register, and how one is told. */
export const housing = {
  fields: {
    name: 'Boende',
    place: 'Ort',
    placeHint: 'Orten där enheterna ligger, till exempel Varberg.',
    weeks: 'Veckor',
    weeksHint: 'Till exempel v. 36-50 eller v. 36 2027.',
    beds: 'Sängar',
    forms: 'För vilka',
    formsHint: 'Lämna tomt om alla lärande kan få sängarna.',
  },
  page: {
    title: 'Boenden',
    lead: 'Sängar som regionen erbjuder lärande med lång resa. En omgång använder dem när regeln Boende på orten är på.',
    caption: 'Sängar per ort och veckor',
    none: {
      title: 'Inga boenden',
      text: 'Lägg till det första, så kan omgångar placera den som har lång resa där det finns en säng.',
    },
    allForms: 'Alla lärande',
    over: 'har passerat',
    taken: 'Upptaget på orten som mest',
    takenOf: (taken: string, offered: string) => `${taken} av ${offered}`,
    change: 'Ändra',
    edit: 'Ändra',
    editNamed: (name: string) => `Ändra ${name}`,
    remove: 'Ta bort',
    removeNamed: (name: string) => `Ta bort ${name}`,
    notRemoved: 'Boendet togs inte bort',
    kept: {
      changed_since: 'Det har ändrats sedan du öppnade sidan. Läs hur det är nu, och ta bort det sedan om du vill.',
      gone: 'Någon annan har redan tagit bort det.',
    },
    addTitle: 'Lägg till ett boende',
    add: 'Lägg till boendet',
    editTitle: 'Ändra boendet',
    save: 'Spara boendet',
    link: 'Boenden',
    seeNow: 'Se boendena som de är nu, i en ny flik',
  },
  fieldErrors: {
    overtaken:
      'Någon annan har ändrat boendet sedan du öppnade formuläret. Det du skrev står kvar men är inte sparat. Se efter vad som har ändrats, och spara igen om det du skrev ska gälla.',
    place_unknown: 'Orten finns inte i registret. Skriv en ort i närheten som finns, till exempel Varberg.',
    tooSmall: 'Skriv minst en säng.',
    tooLarge: 'Så många sängar finns inte på en ort. Högst 500.',
    week: 'Veckorna går inte att läsa. Skriv dem till exempel v. 36-50.',
  },
  /** To a learner, of her placement. */
  own: {
    term: 'Boende',
    detail: (place: string) => `Du har en säng i ${place} alla veckorna.`,
    inPlan: (place: string) => `Säng i ${place}`,
  },
};
