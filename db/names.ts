/** The index that gives each change a number of its own. */
export const CHANGE_NUMBER = 'changes_ordinal';
