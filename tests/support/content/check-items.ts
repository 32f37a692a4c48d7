import type { Item } from '#app/domain/learning/item.ts';

const FEWEST_ITEMS = 4;
const FEWEST_FORMS = 2;
const FEWEST_OPTIONS = 3;

/** What is wrong with a module's items, in words for the editor; empty when nothing is. */
export function faultsOfItems(items: readonly Item[]): string[] {
  const faults = items.length < FEWEST_ITEMS ? [`fewer than ${FEWEST_ITEMS} items`] : [];
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) faults.push('two items have the same id');
  for (const { id, forms } of items) {
    if (forms.length < FEWEST_FORMS) faults.push(`${id} is asked in fewer than ${FEWEST_FORMS} ways`);
    forms.forEach(({ options, right }, index) => {
      if (options.length < FEWEST_OPTIONS) faults.push(`${id}, form ${index}: fewer than ${FEWEST_OPTIONS} options`);
      if (!options[right]) faults.push(`${id}, form ${index}: no option is the right one`);
      for (const language of ['sv', 'en'] as const) {
        const texts = new Set(options.map(({ text }) => text[language]));
        if (texts.size < options.length) faults.push(`${id}, form ${index}: two options say the same in ${language}`);
      }
    });
  }
  const positions = new Set(items.flatMap(({ forms }) => forms.map(({ right }) => right)));
  if (items.length > 1 && positions.size < 2) faults.push('the right option always stands in the same place');
  return faults;
}
