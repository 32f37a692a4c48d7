import { getDocumentProxy } from 'unpdf';

interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructureNode[];
}

export interface ReadPdf {
  title: string | null;
  language: string | null;
  isTagged: boolean;
  pages: number;
  /** What a screen reader is told of, in order: its kind and its words. */
  elements: { role: string; text: string }[];
  /** Alternative texts of pictures. */
  figures: string[];
  /** The page on which each heading and picture stands, by its words. */
  pageOf: Map<string, number>;
  /** Rows of each table, the head with them, over all pages. */
  tables: string[][][];
}

/** A tagged PDF as a program reads it that knows nothing of how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const read: ReadPdf = {
    ...{ title: facts.Title ?? null, language: facts.Language ?? null, isTagged: mark?.Marked ?? false },
    ...{ pages: pdf.numPages, elements: [], figures: [], tables: [], pageOf: new Map() },
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = textsOf(await page.getTextContent({ includeMarkedContent: true }));
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (!tree) continue;
    const [headings, pictures] = [read.elements.length, read.figures.length];
    walk(tree, texts, read);
    for (const { text } of read.elements.slice(headings)) read.pageOf.set(text, number);
    for (const alt of read.figures.slice(pictures)) read.pageOf.set(alt, number);
  }
  return read;
}

function textsOf(content: { items: readonly object[] }): Map<string, string> {
  const texts = new Map<string, string>();
  let open: string | null = null;
  for (const item of content.items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
    if (item.type === 'beginMarkedContentProps') {
      open = item.id ?? null;
      if (open !== null) texts.set(open, texts.get(open) ?? '');
    } else if (item.type === 'endMarkedContent') open = null;
    else if (open !== null && item.str !== undefined)
      texts.set(open, `${texts.get(open) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
  }
  return texts;
}

/** Each page is told the whole tree: what belongs to it is what it has the content of. */
function isOn(node: StructureNode, texts: ReadonlyMap<string, string>): boolean {
  if (node.type === 'content') return texts.has(node.id ?? '');
  return (node.children ?? []).some((child) => isOn(child, texts));
}

function walk(node: StructureNode, texts: ReadonlyMap<string, string>, read: ReadPdf): void {
  const { role = '', children = [] } = node;
  if (!isOn(node, texts)) return;
  if (role === 'Figure') read.figures.push(node.alt ?? '');
  if (role === 'THead') read.tables.push([]);
  if (role === 'TR') {
    read.tables.at(-1)?.push(children.map((cell) => wordsOf(cell, texts)));
    return;
  }
  if (/^(H\d|P)$/.test(role)) read.elements.push({ role, text: wordsOf(node, texts) });
  for (const child of children) walk(child, texts, read);
}

function wordsOf(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return (texts.get(node.id ?? '') ?? '').replace(/\s+/g, ' ').trim();
  return (node.children ?? [])
    .map((child) => wordsOf(child, texts))
    .join(' ')
    .trim();
}
