/** Every area of wording, one line each. */
export { common } from './common.ts';
export { navigation } from './navigation.ts';
export { vocabulary } from './vocabulary.ts';
