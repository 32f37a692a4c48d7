import { isOpenRound } from '#app/domain/placements/amend.ts';
import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { addDays, isoDate } from '#app/domain/shared/dates.ts';
import { weekOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countMessages } from '#db/queries/outbox.ts';
import { countUntold } from '#db/queries/publications.ts';
import { countWithoutSupervisor } from '#db/queries/supervision-gaps.ts';
import { listActions } from '#app/services/quality/actions.server.ts';
import { readRotations } from '#app/services/rotations/read-rotation.server.ts';
import { summariseRounds, type SummarisedRound } from '#app/services/rounds/summarise-rounds.server.ts';

/** A thing that waits for the actor, and where it is done. */
export type ToDo =
  | { kind: 'draft' | 'unplaced' | 'publish' | 'amendments'; round: string; count: number; to: string }
  | { kind: 'supervisors' | 'mail' | 'late'; count: number; to: string }
  | { kind: 'roster' | 'schedule'; to: string };

const SUPERVISOR_DAYS = 14;

/** What waits for the actor, by what she may do; the most pressing first. */
export async function readToDo(context: ServiceContext): Promise<ToDo[]> {
  const { actor } = context;
  const may = (permission: Parameters<typeof canSomewhere>[1]) => canSomewhere(actor, permission);
  return [
    ...(actor.grants.some((grant) => grant.role === 'learner')
      ? [{ kind: 'schedule' as const, to: '/mitt-schema' }]
      : []),
    ...(may('supervisor:edit') ? await supervisorGaps(context) : []),
    ...(may('quality:edit') ? await lateActions(context) : []),
    ...(may('round:edit') ? await openRounds(context) : []),
    ...(may('round:edit') ? await openRotations(context) : []),
    ...(may('outbox:read') ? await failedMail(context) : []),
    ...(may('roster:read') && !may('round:edit') ? [{ kind: 'roster' as const, to: '/schema' }] : []),
  ];
}

async function lateActions(context: ServiceContext): Promise<ToDo[]> {
  const { actions } = await listActions(context, { state: 'late' });
  return actions.length > 0 ? [{ kind: 'late', count: actions.length, to: '/kvalitet/atgarder?lage=late' }] : [];
}

async function openRounds(context: ServiceContext): Promise<ToDo[]> {
  const { db } = context;
  const rounds = await summariseRounds(
    context,
    'round:edit',
    ({ kind, state }) => kind === 'periods' && state !== 'closed',
  );
  const published = rounds.filter((round) => round.state === 'published');
  const untold = await countUntold(
    db.read,
    published.map(({ id }) => id),
  );
  return [
    ...published.flatMap(({ id, name }) => {
      const count = untold.get(id) ?? 0;
      return count > 0 ? [{ kind: 'amendments' as const, round: name, count, to: `/omgangar/${id}/publicera` }] : [];
    }),
    ...rounds.filter(({ state }) => isOpenRound(state)).map(nextStep),
  ];
}

async function openRotations(context: ServiceContext): Promise<ToDo[]> {
  const { rotations } = await readRotations(context, 'round:edit');
  const untold = await countUntold(
    context.db.read,
    rotations.map(({ id }) => id),
  );
  return rotations.flatMap(({ id, name, state, residents, wanted, planned }): ToDo[] => {
    const base = `/rotationer/${id}`;
    const changes = untold.get(id) ?? 0;
    if (state === 'closed') return [];
    if (state === 'published')
      return changes > 0 ? [{ kind: 'amendments', round: name, count: changes, to: `${base}/publicera` }] : [];
    if (planned === 0) return [{ kind: 'draft', round: name, count: residents, to: `${base}/forslag` }];
    if (planned < wanted) return [{ kind: 'unplaced', round: name, count: wanted - planned, to: `${base}/forslag` }];
    return [{ kind: 'publish', round: name, count: changes, to: `${base}/publicera` }];
  });
}

function nextStep(round: SummarisedRound): ToDo {
  const base = `/omgangar/${round.id}`;
  const missing = round.wanted - round.placed;
  if (round.placed === 0) return { kind: 'draft', round: round.name, count: round.learners, to: `${base}/forslag` };
  if (missing > 0) return { kind: 'unplaced', round: round.name, count: missing, to: `${base}/forslag?visa=utan` };
  return { kind: 'publish', round: round.name, count: round.placed, to: `${base}/publicera` };
}

async function supervisorGaps({ db, actor, now }: ServiceContext): Promise<ToDo[]> {
  const today = isoDate(now);
  const count = await countWithoutSupervisor(db.read, reachOf(actor, 'supervisor:edit'), {
    from: weekOf(today),
    to: weekOf(addDays(today, SUPERVISOR_DAYS)),
  });
  return count > 0 ? [{ kind: 'supervisors', count, to: '/handledare/saknas' }] : [];
}

async function failedMail({ db }: ServiceContext): Promise<ToDo[]> {
  const count = (await countMessages(db.read)).failed ?? 0;
  return count > 0 ? [{ kind: 'mail', count, to: '/administration/utskick?lage=failed' }] : [];
}
