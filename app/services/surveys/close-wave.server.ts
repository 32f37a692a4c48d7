import { groupsOf } from '#app/domain/quality/groups.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { insertPools } from '#db/queries/survey-pools.ts';
import { forgetMessages } from '#db/queries/outbox.ts';
import { severAnswers } from '#db/queries/survey-answers.ts';
import { dropMailings, noteErasure } from '#db/queries/survey-mailings.ts';
import { closeWaveRow, findWave, listOverdueWaves } from '#db/queries/surveys.ts';
import { askedBy, requireAsking } from './audience-reach.server.ts';
import { eraseSevered } from './erase-traces.server.ts';
import { lettersOf, passingLettersOf } from './letter-key.ts';
import { answerPlaces, placed, poolWave } from './pool-waves.server.ts';
import { openAnswer } from './sealed-answer.ts';

/**
 * Closes a wave for good: severs the answers from those who were asked, works out once what may be told of them, and
 * writes it down in the ledger. Until then nothing of the answers is shown, so that no late answer can be told from the
 * difference of two numbers. Units answer under their names, so that there is nothing to work out of theirs. A wave that is
 * closed already stays as it is.
 * @throws Fault invalid unsure when the one who asks has not said that she means it, and forbidden for a wave out of her reach.
 */
export async function closeWave(context: ServiceContext, waveId: string, isSure = true): Promise<void> {
  requireSomewhere(context, 'survey:edit');
  if (!isSure) throw new Fault('invalid', 'unsure');
  await sever(context, waveId);
  await eraseSevered(context);
}

/** Closes the waves whose last day has passed. One that cannot be read is logged and does not keep the others open. */
export async function closeOverdueWaves(context: ServiceContext): Promise<void> {
  const overdue = await listOverdueWaves(context.db.read, isoDate(context.now));
  for (const { id } of overdue) {
    try {
      await sever(context, id);
    } catch (error) {
      context.log.error({ err: error, wave: id }, 'survey not closed');
    }
  }
  if (overdue.length > 0) await eraseSevered(context);
}

/** That the files tell of the invited no longer is a duty that is written down here and outlives the process. */
async function sever(context: ServiceContext, waveId: string): Promise<void> {
  await context.db.write(async (tx) => {
    const found = await findWave(tx, waveId);
    if (!found) throw notFound();
    await requireAsking(context, askedBy(found.wave), tx);
    if (found.wave.state === 'closed') return;
    const places = await answerPlaces(tx);
    await forgetMessages(tx, lettersOf(waveId), 'unsent');
    await forgetMessages(tx, passingLettersOf(waveId), 'all');
    await dropMailings(tx, waveId);
    await noteErasure(tx, waveId);
    const severed = await severAnswers(tx, waveId, (sealed) => openAnswer(context.vault, waveId, sealed));
    const answers = severed.map((answer) => placed(answer, places));
    const tellsGroups = !isNamed(found.instrument.respondents);
    const groups = tellsGroups ? groupsOf(answers.map(({ bucket }) => bucket)) : [];
    const { releases, reliability } = resultsOf(found.instrument.definition, answers, groups, found.wave.thresholds);
    await recordChange(tx, changeBy(context, { kind: 'survey.closed', params: { name: found.wave.name } }));
    const today = isoDate(context.now);
    const closesOn = today < found.wave.closesOn ? today : found.wave.closesOn;
    await closeWaveRow(tx, found.wave, { closesOn, answered: answers.length, reliability }, releases);
    if (tellsGroups) await insertPools(tx, waveId, await poolWave(tx, found, { answers, releases }, places));
  });
}
