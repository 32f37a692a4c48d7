import { useLanguage } from '#app/platform/i18n/use-texts.ts';

export interface BlockName {
  id: string;
  code: string;
  name: { sv: string; en: string };
}

/** Names of a plan's blocks; two of one course are told apart by their number. */
export function useBlockNames(blocks: readonly BlockName[]): (blockId: string) => string {
  const language = useLanguage();
  return (blockId) => {
    const block = blocks.find(({ id }) => id === blockId);
    if (!block) return blockId;
    const alike = blocks.filter(({ code }) => code === block.code);
    const name = block.name[language];
    return alike.length > 1 ? `${name} ${alike.indexOf(block) + 1}` : name;
  };
}
