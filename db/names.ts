/** The index that gives each change a number of its own. */
export const CHANGE_NUMBER = 'changes_ordinal';

/** What the keys of letters begin with that are forgotten once they have been sent: their receivers have not answered a survey. */
export const PASSING = 'survey-passing:';
