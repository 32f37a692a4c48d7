import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
}

export interface LessonRules {
  sources: readonly string[];
  /** Addresses of the product that a text may lead to. */
  addresses: readonly string[];
}

const LONGEST_SENTENCE = 25;
const PARTS = ['Goals', 'Lab', 'Pitfalls', 'Law', 'Sources'];
/** A number that claims something: a share, an amount with its unit, a decimal, or a large number. */
const CLAIM =
  /\d[\d  ]*(?:[.,]\d+)?\s*(?:%|procent|per cent|kr|miljon|miljard|million|billion|ton|patienter|patients|personer|people)|\d[.,]\d/i;

/** What an editor would object to in a lesson's text, each with the words it stands in; empty when nothing. */
export function faultsOfLesson(text: string, rules: LessonRules): string[] {
  const tree = createProcessor({ remarkPlugins: [remarkGfm] }).parse(text) as Node;
  const names = namesIn(tree);
  const cited = sourcesCited(tree);
  const listed = [...text.matchAll(/<Sources\s+ids=\{\[([^\]]*)\]\}/g)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  );
  return [
    ...PARTS.filter((part) => names.filter((name) => name === part).length !== 1).map((part) => `not one ${part}`),
    ...cited.filter((id) => !rules.sources.includes(id)).map((id) => `an unknown source: ${id}`),
    ...cited.filter((id) => !listed.includes(id)).map((id) => `cited and not in the list: ${id}`),
    ...listed.filter((id) => !cited.includes(id)).map((id) => `in the list and not cited: ${id}`),
    ...linksIn(tree)
      .filter((url) => url.startsWith('/') && !rules.addresses.includes(url.split('#')[0] ?? ''))
      .map((url) => `a link to nothing: ${url}`),
    ...paragraphsOf(tree, false).flatMap(faultsOfParagraph),
  ];
}

/** The skeleton of a lesson: its parts and headings in order, to compare the languages. */
export function skeletonOf(text: string): string[] {
  const tree = createProcessor({ remarkPlugins: [remarkGfm] }).parse(text) as Node;
  return walk(tree).flatMap((node) => {
    if (node.type === 'heading') return [`h${node.depth}`];
    if (node.type === 'listItem') return ['item'];
    return node.name ? [`${node.name} ${String(attribute(node, 'id') ?? '')}`.trim()] : [];
  });
}

interface Paragraph {
  text: string;
  hasSource: boolean;
  isExample: boolean;
}

function faultsOfParagraph({ text, hasSource, isExample }: Paragraph): string[] {
  const long = sentencesOf(text).filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > LONGEST_SENTENCE);
  return [
    ...long.map((sentence) => `more than ${LONGEST_SENTENCE} words: ${sentence}`),
    ...(CLAIM.test(text) && !hasSource && !isExample ? [`a number without a source: ${text}`] : []),
  ];
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+(?=[A-ZÅÄÖ0-9”"“])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Paragraphs and items of lists, each with whether it cites a source or stands in an example. */
function paragraphsOf(node: Node, isExample: boolean): Paragraph[] {
  if (node.type === 'paragraph') {
    return [{ text: textOf(node).trim(), hasSource: namesIn(node).includes('Cite'), isExample }];
  }
  const inside = isExample || node.name === 'Example' || node.name === 'Goals';
  return (node.children ?? []).flatMap((child) => paragraphsOf(child, inside));
}

function textOf(node: Node): string {
  if (node.name === 'Cite') return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function walk(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

function namesIn(node: Node): string[] {
  return walk(node).flatMap(({ name }) => name ?? []);
}

function sourcesCited(tree: Node): string[] {
  const ids = walk(tree).flatMap((node) => (node.name === 'Cite' ? String(attribute(node, 'id') ?? '') : []));
  return [...new Set(ids)];
}

function attribute(node: Node, name: string): unknown {
  return node.attributes?.find((one) => one.name === name)?.value;
}

function linksIn(tree: Node): string[] {
  return walk(tree).flatMap((node) => (node.type === 'link' ? (node.url ?? []) : []));
}
