import type { Catalogue } from '../catalogue.ts';
import type { itemBank as swedish } from '../sv/item-bank.ts';

export const itemBank: Catalogue<typeof swedish> = {
  title: 'The item bank',
  lead: 'How the questions work: which are too easy, too hard or do not tell who knows.',
  toBank: 'The item bank',
  caption: 'Modules with their questions',
  module: 'Module',
  items: 'Questions',
  forms: 'Forms',
  readers: 'Have answered',
  flagged: 'To look at',
  privacy: (least) =>
    `All readers’ first answers together. Nobody can see who has answered what, and a question that fewer than ${least} have answered shows no numbers. The numbers are worked out anew for every ${least} further readers, so that no single reader’s answers show in them.`,
  few: (least) => `Fewer than ${least} have answered.`,
  right: 'Right at the first try',
  rightBefore: 'Right before reading',
  discrimination: 'Tells who knows',
  discriminationHint:
    'Correlation between being right here and the number of the module’s other questions that are right. Below 0.2 is weak.',
  none: 'Cannot be worked out',
  formTitle: (ordinal) => `Form ${ordinal}`,
  asked: (count) => (count === '1' ? '1 answer' : `${count} answers`),
  option: 'Option',
  share: 'Share',
  key: 'Right answer',
  optionCaption: (ordinal) => `Answers to form ${ordinal}`,
  flags: {
    unclear: 'Does not tell who knows',
    hard: 'Hard: check the key and the text',
    easy: 'Everybody knows it',
    known_before: 'Most know it already',
    form: 'Its forms differ in difficulty',
    idle_option: 'One option is chosen by nobody',
  },
  fine: 'Nothing to remark',
};
