/** Every area of wording, one line each; the English index must name the same areas. */
export { common } from './common.ts';
export { navigation } from './navigation.ts';
export { vocabulary } from './vocabulary.ts';
