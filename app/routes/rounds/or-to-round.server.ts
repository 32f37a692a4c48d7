import { redirect } from '@remix-run/node';
import { Fault } from '#app/domain/shared/fault.ts';

/** What a page of a round is made of, or the way to the round itself when it is not of the kind that the page is for. */
export async function orToRound<T>(
  roundId: string,
  code: 'round_not_published' | 'round_published' | 'round_closed',
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Fault && error.code === code) throw redirect(`/omgangar/${roundId}`);
    throw error;
  }
}

/** What a page of a round is made of, or the way to the rotation that it is. */
export async function orToRotation<T>(roundId: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Fault && error.code === 'is_rotation') throw redirect(`/rotationer/${roundId}`);
    throw error;
  }
}
