import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { canSomewhere } from '#app/domain/access/can.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { ENOUGH_TO_ASK, MOST_WEEKS_WAITING } from '#app/domain/surveys/occasions.ts';
import type { NewTriggerValues, TriggerValues } from '#app/domain/surveys/trigger-form.ts';
import { audienceOf } from '#app/domain/surveys/wave-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findTrigger, isTriggerNameTaken, listTriggerWaves, listTriggers } from '#db/queries/survey-triggers.ts';
import { listInstrumentVersions } from '#db/queries/surveys.ts';
import { audienceChoices, namedAudience } from './audience-choices.server.ts';
import { mayAsk, requireAsking } from './audience-reach.server.ts';
import { dueOf } from './open-due-waves.server.ts';
import type { OutsideReach } from './open-wave.server.ts';
import { answeredOf } from './read-waves.server.ts';

export type TriggerRefusal =
  { field: 'name'; code: 'triggerTaken' } | { field: 'instrument'; code: 'choose' } | OutsideReach;

interface Saved {
  id: string;
  changeId: string;
}

/** Every standing survey with the name of what it sends. */
export async function readTriggers(context: ServiceContext) {
  requireSomewhere(context, 'survey:follow');
  const titles = await newestTitles(context.db.read);
  const rows = await listTriggers(context.db.read);
  return {
    triggers: rows.map(({ trigger: { id, name, instrument, moment, yearlyOn, active }, askedThrough }) => ({
      ...{ id, name, moment, yearlyOn, active, askedThrough },
      title: titles.get(instrument) ?? null,
    })),
    mayEdit: canSomewhere(context.actor, 'survey:edit'),
  };
}

/** One standing survey: whom it asks, who waits for it now, the waves that it has opened, and its history. */
export async function showTrigger(context: ServiceContext, id: string, thresholds: Thresholds) {
  requireSomewhere(context, 'survey:follow');
  const { db, now, actor } = context;
  const found = await findTrigger(db.read, id);
  if (!found) throw notFound();
  const { trigger } = found;
  const due = trigger.active ? await dueOf(db.read, found, { now, thresholds }) : null;
  const waves = [];
  for (const { wave } of await listTriggerWaves(db.read, id)) {
    const { id: waveId, name, state, opensOn, closesOn, invited } = wave;
    const answered = await answeredOf(context, wave, { respondents: 'learners' });
    waves.push({ id: waveId, name, state, opensOn, closesOn, invited, ...answered });
  }
  return {
    trigger,
    title: (await newestTitles(db.read)).get(trigger.instrument) ?? null,
    audience: await namedAudience(context, { audience: trigger }),
    waiting: due && {
      weeks: due.occasion.weeks,
      people: due.plan.invitations.length,
      notInvited: due.plan.notInvited,
    },
    rules: { enough: ENOUGH_TO_ASK, weeks: MOST_WEEKS_WAITING },
    waves,
    history: await listSubjectHistory(context, { subjects: [{ entity: 'surveyTriggers', id }] }),
    mayEdit: canSomewhere(actor, 'survey:edit') && (await mayAsk(context, trigger)),
  };
}

/** What a standing survey can be made of. */
export async function triggerChoices(context: ServiceContext) {
  const choices = await audienceChoices(context);
  const titles = await newestTitles(context.db.read);
  const instruments = [...titles].map(([instrument, title]) => ({ instrument, title }));
  return { ...choices, instruments, today: isoDate(context.now) };
}

export async function editableTrigger(context: ServiceContext, id: string, db: Queries = context.db.read) {
  requireSomewhere(context, 'survey:edit');
  const found = await findTrigger(db, id);
  if (!found) throw notFound();
  await requireAsking(context, found.trigger, db);
  return found.trigger;
}

export async function createTrigger(
  context: ServiceContext,
  values: NewTriggerValues,
): Promise<Result<Saved, TriggerRefusal>> {
  requireSomewhere(context, 'survey:edit');
  const id = newId();
  return context.db.write(async (tx) => {
    const refusal = await refusalOf(tx, context, values, id);
    if (refusal) return err(refusal);
    const recorder = await beginChange(tx, context, 'trigger.created', { name: values.name });
    await recorder.insert('surveyTriggers', [{ ...factsOf(values), id, active: true }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** Refuses with `changed_since` when somebody has saved the standing survey after the form was made. */
export async function updateTrigger(
  context: ServiceContext,
  id: string,
  { version, ...values }: TriggerValues,
): Promise<Result<Saved, TriggerRefusal>> {
  return context.db.write(async (tx) => {
    const before = await editableTrigger(context, id, tx);
    if (before.version !== version) throw new Fault('conflict', 'changed_since', { name: before.name });
    const refusal = await refusalOf(tx, context, values, id);
    if (refusal) return err(refusal);
    const recorder = await beginChange(tx, context, 'trigger.updated', { name: values.name });
    await recorder.update('surveyTriggers', [{ before, patch: factsOf(values) }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** Lets a standing survey rest, or wakes it; who is waiting when it rests is asked when it wakes, unless it is too late. */
export async function pauseTrigger(
  context: ServiceContext,
  id: string,
  { active, version }: { active: boolean; version: number },
): Promise<string> {
  return context.db.write(async (tx) => {
    const before = await editableTrigger(context, id, tx);
    if (before.version !== version) throw new Fault('conflict', 'changed_since', { name: before.name });
    const kind = active ? 'trigger.resumed' : 'trigger.paused';
    const recorder = await beginChange(tx, context, kind, { name: before.name });
    await recorder.update('surveyTriggers', [{ before, patch: { active } }]);
    return recorder.changeId;
  });
}

function factsOf(values: NewTriggerValues) {
  const { name, instrument, startsOn, daysOpen } = values;
  const { forms, ...audience } = audienceOf(values);
  const yearlyOn = values.moment === 'during' ? (values.yearlyOn?.slice(5) ?? null) : null;
  return { name, instrument, startsOn, daysOpen, yearlyOn, ...audience, forms: [...forms] };
}

async function refusalOf(
  db: Queries,
  context: ServiceContext,
  values: NewTriggerValues,
  id: string,
): Promise<TriggerRefusal | null> {
  if (!(await mayAsk(context, audienceOf(values), db))) return { field: 'programmeId', code: 'outsideReach' };
  if (!(await newestTitles(db)).has(values.instrument)) return { field: 'instrument', code: 'choose' };
  return (await isTriggerNameTaken(db, values.name, id)) ? { field: 'name', code: 'triggerTaken' } : null;
}

/** The title of each instrument that learners answer, in its newest version: standing surveys ask nobody else. */
async function newestTitles(db: Queries): Promise<Map<string, { sv: string; en: string }>> {
  const versions = await listInstrumentVersions(db);
  const ofLearners = versions.filter(({ respondents }) => respondents === 'learners');
  return new Map(ofLearners.toReversed().map(({ instrument, definition }) => [instrument, definition.title]));
}
