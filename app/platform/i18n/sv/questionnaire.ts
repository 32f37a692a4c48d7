/** What the one who answers a survey meets. */
export const questionnaire = {
  several: 'Välj ett eller flera svar.',
  range: (min: string, max: string) => `Ett tal från ${min} till ${max}.`,
  longest: (most: string) => `Högst ${most} tecken.`,
  written: (count: string, most: string) => `${count} av högst ${most} tecken`,
  tooLongText: (written: string, most: string) =>
    `Texten är ${written} tecken och får vara högst ${most}. Korta den. Allt annat du har svarat är kvar.`,
  outsideRange: (min: string, max: string) => `Skriv ett tal från ${min} till ${max}.`,
  ifAnswered: (answers: readonly string[], question: string) =>
    `Om du svarade ${answers.map((answer) => `”${answer}”`).join(' eller ')} på ”${question}”`,
  ownWords: (fewest: string) =>
    `Det du skriver med egna ord sparas skilt från resten av ditt svar. Det läses innan något visas, och visas bara när minst ${fewest} har svarat. Skriv inga namn.`,
  takeBackAnswer: {
    label: 'Ta bort svaret',
    of: (question: string) => `Ta bort svaret: ${question}`,
    done: 'Svaret är borttaget.',
  },
  keptHere:
    'Det du väljer ligger kvar på den här enheten tills du har skickat. Egna ord ligger kvar så länge fliken är öppen.',
  resumed: 'Det du svarade förra gången finns kvar på den här enheten.',
  startOver: 'Börja om',
  waiting: 'Svaret är inte skickat ännu',
  waitingText:
    'Det går inte att nå tjänsten just nu. Svaret ligger kvar på den här sidan och skickas när anslutningen är tillbaka. Låt sidan vara öppen.',
  tryAgain: 'Försök igen nu',
  takeBack: 'Ändra svaret',
  leave: 'Svaret är inte skickat ännu. Vill du lämna sidan ändå?',
  unsent: 'Det här svarade du',
  unsentText:
    'Svaret har inte sparats och finns bara på den här sidan. Kopiera det du vill ha kvar. Vill du att någon ska få veta det, skriv till din studierektor, din kursansvariga eller den som samordnar placeringarna.',
  already: 'Länken har redan använts',
  alreadyText:
    'Det finns ett svar från den här länken, och det ligger kvar. Det som skickades nu har inte sparats. Bröts anslutningen när du skickade kan det första svaret vara ditt eget. Inget i systemet kan säga om det är så.',
};
