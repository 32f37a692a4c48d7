import { canSomewhere } from '#app/domain/access/can.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { toldInSteps } from '#app/domain/surveys/told-counts.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import { WHOLE_REGION } from '#app/services/quality/show-place.server.ts';
import { countAnswers } from '#db/queries/survey-answers.ts';
import { listInstrumentVersions, listWaves } from '#db/queries/surveys.ts';
import type { InstrumentVersion, Wave } from '#db/queries/surveys.ts';
import { audienceChoices } from './audience-choices.server.ts';

/** Every wave, the latest first, with how many have answered for those who follow it or read the whole of it. */
export async function readWaves(context: ServiceContext) {
  requireSomewhere(context, 'survey:read');
  const follows = canSomewhere(context.actor, 'survey:follow');
  const { visible } = await readableGroups(context, 'survey:read');
  const rows = await listWaves(context.db.read);
  const waves = [];
  for (const { wave, instrument } of rows) {
    const { id, name, opensOn, closesOn, state, invited, programmeId, audience } = wave;
    const isCounted = follows || seesGroup(visible, WHOLE_REGION, wave);
    const counted = isCounted ? await answeredOf(context, wave, instrument) : NOT_COUNTED;
    const { title } = instrument.definition;
    const { respondents } = instrument;
    waves.push({
      ...{ id, name, opensOn, closesOn, state, invited, isCounted, ...counted },
      ...{ programmeId, audience, title, respondents },
    });
  }
  return { waves, follows, mayEdit: canSomewhere(context.actor, 'survey:edit') };
}

/** What a new wave can be about. */
export async function waveChoices(context: ServiceContext) {
  requireSomewhere(context, 'survey:edit');
  const instruments = await listInstrumentVersions(context.db.read);
  return {
    instruments: instruments.map(({ id, number, respondents, definition }) => ({
      ...{ id, number, respondents },
      title: definition.title,
    })),
    ...(await audienceChoices(context)),
    today: isoDate(context.now),
  };
}

export interface Answered {
  answered: number | null;
  /** Told in steps: at least so many. */
  isAtLeast: boolean;
}

export const NOT_COUNTED: Answered = { answered: null, isAtLeast: false };

/**
 * How many have answered; null where they are too few to hide among, which only people do, and in steps while the wave is
 * open. That nobody did is told when it has closed.
 */
export async function answeredOf(
  { db }: ServiceContext,
  wave: Wave,
  { respondents }: Pick<InstrumentVersion, 'respondents'>,
): Promise<Answered> {
  if (wave.answered === 0) return { answered: 0, isAtLeast: false };
  const answers = wave.answered ?? (await countAnswers(db.read, wave.id));
  if (isNamed(respondents)) return { answered: answers, isAtLeast: false };
  if (wave.state === 'open')
    return { answered: toldInSteps(answers, wave.invited, wave.thresholds.mean), isAtLeast: true };
  return { answered: answers >= wave.thresholds.mean ? answers : null, isAtLeast: false };
}
