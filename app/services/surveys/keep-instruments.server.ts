import { instrumentProblems } from '#app/domain/surveys/instrument-problems.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { newInstrumentForm } from '#app/domain/surveys/instrument-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findInstrumentVersion, nextVersionNumber } from '#db/queries/instruments.ts';
import type { InstrumentVersion } from '#db/queries/surveys.ts';
import type { z } from 'zod';
import { editsAllSurveys } from './audience-reach.server.ts';

export interface KeptInstrument {
  id: string;
  changeId: string;
}

/** Steps of agreement, which most questionnaires have and any may change. */
const USUAL_SCALE: Pick<InstrumentDefinition, 'scale' | 'favourableFrom'> = {
  scale: {
    lowest: 1,
    labels: {
      sv: ['Stämmer inte alls', 'Stämmer dåligt', 'Stämmer delvis', 'Stämmer bra', 'Stämmer helt'],
      en: ['Not at all', 'Poorly', 'In part', 'Well', 'Completely'],
    },
  },
  favourableFrom: 4,
};

/** A new instrument: a draft of its first version, with nothing in it yet. */
export async function createInstrument(
  context: ServiceContext,
  { titleSv, titleEn, respondents }: z.output<typeof newInstrumentForm>,
): Promise<KeptInstrument> {
  requireSomewhere(context, 'survey:edit');
  const id = newId();
  const definition = {
    ...{ title: { sv: titleSv, en: titleEn }, lead: { sv: '', en: '' }, ...USUAL_SCALE },
    subscales: [],
  };
  return context.db.write(async (tx) => {
    const recorder = await beginChange(tx, context, 'instrument.created', { name: titleSv, number: 1, instrument: id });
    await recorder.insert('instrumentVersions', [
      { id, instrument: id, number: 1, state: 'draft', respondents, definition },
    ]);
    return { id, changeId: recorder.changeId };
  });
}

/** A draft of the next version, which says what this one does. */
export async function copyInstrument(context: ServiceContext, fromId: string): Promise<KeptInstrument> {
  requireSomewhere(context, 'survey:edit');
  return context.db.write(async (tx) => {
    const { instrument, respondents, definition, licence } = await versionIn(tx, fromId);
    const number = await nextVersionNumber(tx, instrument);
    const id = newId();
    const params = { name: definition.title.sv, number, instrument: id };
    const recorder = await beginChange(tx, context, 'instrument.copied', params);
    await recorder.insert('instrumentVersions', [
      { id, instrument, number, state: 'draft', respondents, definition, licence },
    ]);
    return { id, changeId: recorder.changeId };
  });
}

/**
 * Lets a draft be sent out; from then on it is never changed, and asks whomever somebody chooses: it is for those who answer
 * for surveys in the whole region.
 * @throws Fault forbidden, conflict changed_since, and instrument_unfinished while something keeps it from being sent
 */
export async function publishInstrument(context: ServiceContext, id: string, seen: number): Promise<KeptInstrument> {
  requireSomewhere(context, 'survey:edit');
  if (!editsAllSurveys(context)) throw new Fault('forbidden', 'forbidden');
  return context.db.write(async (tx) => {
    const draft = await draftIn(tx, id, seen);
    if (instrumentProblems(draft.definition, draft.licence).length > 0) {
      throw new Fault('conflict', 'instrument_unfinished');
    }
    const recorder = await beginChange(tx, context, 'instrument.published', paramsOf(draft));
    await recorder.update('instrumentVersions', [{ before: draft, patch: { state: 'published' } }]);
    return { id, changeId: recorder.changeId };
  });
}

/** Takes a draft away. @throws Fault conflict changed_since or instrument_published */
export async function removeDraft(context: ServiceContext, id: string, seen: number): Promise<KeptInstrument> {
  requireSomewhere(context, 'survey:edit');
  return context.db.write(async (tx) => {
    const draft = await draftIn(tx, id, seen);
    const recorder = await beginChange(tx, context, 'instrument.removed', paramsOf(draft));
    await recorder.remove('instrumentVersions', [draft]);
    return { id, changeId: recorder.changeId };
  });
}

function paramsOf({ id, number, definition }: InstrumentVersion) {
  return { name: definition.title.sv, number, instrument: id };
}

async function versionIn(tx: Transaction, id: string): Promise<InstrumentVersion> {
  const found = await findInstrumentVersion(tx, id);
  if (!found) throw notFound();
  return found.version;
}

async function draftIn(tx: Transaction, id: string, seen: number): Promise<InstrumentVersion> {
  const draft = await versionIn(tx, id);
  if (draft.state !== 'draft') throw new Fault('conflict', 'instrument_published');
  if (draft.version !== seen) throw new Fault('conflict', 'changed_since');
  return draft;
}
