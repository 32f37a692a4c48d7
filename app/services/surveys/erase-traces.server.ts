import type { Mailer } from '#app/platform/mail.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { scrubSevered } from '#db/queries/survey-answers.ts';
import { listErasures, listOpenWaveIds, strikeErasure } from '#db/queries/survey-mailings.ts';

/** What erasing needs: nobody asks for it. */
export type Erasing = Pick<ServiceContext, 'db' | 'log'>;

/**
 * Erases what the files still tell of who was asked by waves that have closed: in the database, and where letters are kept.
 * What cannot be done now is logged and stays to be done.
 */
export async function eraseTraces(context: Erasing, mailer: Pick<Mailer, 'keepGroups'>): Promise<void> {
  await trying(context, async () => {
    await mailer.keepGroups(await listOpenWaveIds(context.db.read));
    return true;
  });
  await eraseSevered(context);
}

/** In the files of the database alone; nothing is done when nothing is to be erased. */
export async function eraseSevered(context: Erasing): Promise<void> {
  const { db } = context;
  await trying(context, async () => {
    const waves = await listErasures(db.read);
    if (waves.length === 0) return true;
    if (!(await scrubSevered(db))) return false;
    await db.write(async (tx) => {
      for (const wave of waves) await strikeErasure(tx, wave);
    });
    return true;
  });
}

async function trying({ log }: Erasing, work: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await work())) log.warn('traces of closed surveys wait to be erased: somebody else reads the database');
  } catch (error) {
    log.warn({ err: error }, 'traces of closed surveys could not be erased');
  }
}
