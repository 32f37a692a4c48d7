import { problem } from '#app/domain/shared/result.ts';
import { createTurns, type NoTurn } from '../turns.ts';
import type { FileCode } from './problems.ts';
import type { ReadTable } from './read-table.ts';

// A workbook may take half a gigabyte and twenty seconds.
const BOUNDS = { atOnce: 2, waiting: 8, each: 2 };

const CODES: Record<NoTurn, FileCode> = { line_full: 'file_line_full', own_share_taken: 'file_own_share_taken' };

/** The reading of files for one account, which waits for its turn among all that this process reads. */
export type ReadTableFor = (account: string) => ReadTable;

export function readInTurn(read: ReadTable, bounds = BOUNDS): ReadTableFor {
  const turns = createTurns(bounds);
  return (account) => async (content, filename) => {
    const turn = await turns.take(account, () => read(content, filename));
    return turn.ok ? turn.value : problem(CODES[turn.error]);
  };
}

/** True when the file is not to blame, and the same one can be handed over again in a while. */
export function isPassing(code: FileCode): boolean {
  return code === CODES.line_full || code === CODES.own_share_taken;
}
