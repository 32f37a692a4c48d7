import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';

export interface TurnBounds {
  atOnce: number;
  /** Most that wait for their turn. */
  waiting: number;
  /** Most that one account has under way and waiting. */
  each: number;
}

export type NoTurn = 'line_full' | 'own_share_taken';

export interface Turns {
  /** Does the work when its turn comes, in the order of asking; says at once when there is no room to wait. */
  take<T>(account: string, work: () => Promise<T>): Promise<Result<T, NoTurn>>;
}

/** For work that the process can carry only little of at a time. */
export function createTurns({ atOnce, waiting, each }: TurnBounds): Turns {
  const held = new Map<string, number>();
  const line: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => line.push(resolve));
  }

  /** Hands the turn on to the one who has waited longest. */
  function leave(): void {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }

  return {
    async take(account, work) {
      const own = held.get(account) ?? 0;
      if (own >= each) return err('own_share_taken');
      if (running >= atOnce && line.length >= waiting) return err('line_full');
      held.set(account, own + 1);
      await turn();
      try {
        return ok(await work());
      } finally {
        leave();
        const left = (held.get(account) ?? 1) - 1;
        if (left > 0) held.set(account, left);
        else held.delete(account);
      }
    },
  };
}
