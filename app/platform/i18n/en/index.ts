/** Every area of wording, one line each. */
export { common } from './common.ts';
export { navigation } from './navigation.ts';
export { vocabulary } from './vocabulary.ts';
export { access } from './access.ts';
export { start } from './start.ts';
export { rounds } from './rounds.ts';
export { administration } from './administration.ts';
export { reports } from './reports.ts';
export { imports } from './imports.ts';
export { calendar } from './calendar.ts';
export { history } from './history.ts';
export { people } from './people.ts';
export { units } from './units.ts';
export { schedule } from './schedule.ts';
export { roster } from './roster.ts';
export { about } from './about.ts';
export { surveys } from './surveys.ts';
