import { textColumn, wholeColumn } from '../columns.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line, ReportHead } from '../cover.ts';
import { checkCells, orNothing } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';

/** Somebody in the group, as a row says it. */
export interface MemberRow {
  name: string;
  account: string;
  /** Modules of the path that are mastered. */
  mastered: number;
  /** ISO date; null until all are. */
  completedOn: string | null;
}

export interface PathCompletionFacts extends ReportHead {
  /** How many modules the path has. */
  modules: number;
  members: readonly MemberRow[];
  /** How many have mastered each module, in the order of the path. */
  byModule: readonly { module: string; people: number }[];
}

export interface PathCompletionWording {
  title: string;
  question: string;
  sheets: { members: string; modules: string };
  headings: Record<'name' | 'account' | 'mastered' | 'all' | 'completedOn' | 'module' | 'people' | 'group', string>;
  cover: CoverWording;
  definitions: readonly Line[];
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: PathCompletionWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** How far a group has come in a path as a document: each person, each module, and what the report is; no answers. */
export function buildPathCompletion(
  facts: PathCompletionFacts,
  { language, wording, time }: BuildOptions,
): ReportDocument {
  const { title, question, definitions, cover } = wording;
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: cover.empty,
    sheets: [
      membersSheet(facts, wording),
      modulesSheet(facts, wording),
      coverSheet(facts, { title, question, definitions, hasTotals: false }, cover, time),
    ],
  });
}

function membersSheet({ members, modules }: PathCompletionFacts, { headings, sheets }: PathCompletionWording): Sheet {
  return {
    key: 'members',
    name: sheets.members,
    columns: [
      textColumn('name', headings.name, 34),
      textColumn('account', headings.account, 16),
      wholeColumn('mastered', headings.mastered, 16),
      wholeColumn('all', headings.all, 16),
      { key: 'completedOn', heading: headings.completedOn, kind: 'date', width: 16 },
    ],
    rows: members.map(({ name, account, mastered, completedOn }) => [
      ...[name, account, mastered, modules],
      orNothing(completedOn),
    ]),
  };
}

function modulesSheet({ byModule, members }: PathCompletionFacts, { headings, sheets }: PathCompletionWording): Sheet {
  return {
    key: 'modules',
    name: sheets.modules,
    columns: [
      textColumn('module', headings.module, 48),
      wholeColumn('people', headings.people, 16),
      wholeColumn('group', headings.group, 16),
    ],
    rows: byModule.map(({ module, people }) => [module, people, members.length]),
  };
}
