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
};
