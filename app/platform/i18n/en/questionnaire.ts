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
  takeBackAnswer: {
    label: 'Remove the answer',
    of: (question: string) => `Remove the answer: ${question}`,
    done: 'The answer is removed.',
  },
  keptHere:
    'What you choose stays on this device until you have sent it. Your own words stay as long as the tab is open.',
  resumed: 'What you answered last time is still on this device.',
  startOver: 'Begin again',
  waiting: 'The answer has not been sent yet',
  waitingText:
    'The service cannot be reached just now. The answer is on this page and is sent when the connection is back. Leave the page open.',
  tryAgain: 'Try again now',
  takeBack: 'Change the answer',
  leave: 'The answer has not been sent yet. Do you want to leave the page all the same?',
  unsent: 'This is what you answered',
  unsentText:
    'The answer has not been kept and is on this page only. Copy what you want to keep. To let somebody know, write to your study director, your course coordinator or the one who coordinates the placements.',
  already: 'The link has been used already',
  alreadyText:
    'There is an answer from this link, and it is kept. What was sent now has not been kept. If the connection broke while you sent, the first answer may be your own. Nothing in the system can tell whether it is.',
};
