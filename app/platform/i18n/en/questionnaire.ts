export const questionnaire = {
  several: 'Choose one answer or more.',
  range: (min: string, max: string) => `A number from ${min} to ${max}.`,
  longest: (most: string) => `At most ${most} characters.`,
  written: (count: string, most: string) => `${count} of at most ${most} characters`,
  tooLongText: (written: string, most: string) =>
    `The text is ${written} characters long and may be at most ${most}. Shorten it. All else that you have answered is still here.`,
  outsideRange: (min: string, max: string) => `Write a number from ${min} to ${max}.`,
  ifAnswered: (answers: readonly string[], question: string) =>
    `If you answered ${answers.map((answer) => `“${answer}”`).join(' or ')} to “${question}”`,
  ownWords: (fewest: string) =>
    `What you write in your own words is kept apart from the rest of your answer. It is read before any of it is shown, and shown only when at least ${fewest} have answered. Write no names.`,
};
