/** A text in parts: the little of Markdown that a credential is written in. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: readonly string[] };

const ITEM = '- ';

/** Blocks as Markdown. A text is one line and does not begin as an item of a list does. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'list' ? block.items.map((item) => `${ITEM}${item}`).join('\n') : block.text))
    .join('\n\n');
}

/** The same read back. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n');
      return lines.every((line) => line.startsWith(ITEM))
        ? { kind: 'list', items: lines.map((line) => line.slice(ITEM.length)) }
        : { kind: 'paragraph', text: lines.join(' ') };
    });
}
