import {
  moveItem,
  moveSection,
  putItem,
  putSection,
  removeItem,
  removeSection,
} from '#app/domain/surveys/edit-instrument.ts';
import type { Step } from '#app/domain/surveys/edit-instrument.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition, Item } from '#app/domain/surveys/instrument.ts';
import type { instrumentForm, sectionForm } from '#app/domain/surveys/instrument-form.ts';
import { itemOf } from '#app/domain/surveys/item-form.ts';
import type { ItemValues } from '#app/domain/surveys/item-form.ts';
import type { Overtaken } from '#app/domain/shared/overtaken.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { newId } from '#db/ids.ts';
import { findInstrumentVersion } from '#db/queries/instruments.ts';
import type { InstrumentVersion } from '#db/queries/surveys.ts';
import type { z } from 'zod';

export interface SavedPart {
  changeId: string;
  /** The section or item that was saved. */
  partId: string;
}

/** What holds for the whole questionnaire. */
export async function saveSettings(
  context: ServiceContext,
  id: string,
  form: z.output<typeof instrumentForm>,
): Promise<Result<SavedPart, Overtaken>> {
  return saving(context, id, form.version, ({ definition }) => ({
    kind: 'instrument.settings_saved',
    partId: '',
    licence: form.licence,
    definition: {
      ...definition,
      title: { sv: form.titleSv, en: form.titleEn },
      lead: { sv: form.leadSv, en: form.leadEn },
      scale: { lowest: form.lowest, labels: { sv: form.labelsSv, en: form.labelsEn } },
      favourableFrom: form.lowest + form.labelsSv.indexOf(form.favourable),
    },
  }));
}

export async function saveSection(
  context: ServiceContext,
  id: string,
  sectionId: string | null,
  { version, nameSv, nameEn }: z.output<typeof sectionForm>,
): Promise<Result<SavedPart, Overtaken>> {
  return saving(context, id, version, ({ definition }) => {
    const partId = sectionId ?? newPartId('s');
    const section = { id: partId, name: { sv: nameSv, en: nameEn } };
    return { kind: 'instrument.section_saved', partId, part: nameSv, definition: putSection(definition, section) };
  });
}

export async function saveItem(
  context: ServiceContext,
  id: string,
  { section, item }: { section: string; item: Item | null },
  { version, form }: { version: number; form: ItemValues },
): Promise<Result<SavedPart, Overtaken>> {
  return saving(context, id, version, ({ definition }) => {
    const partId = item?.id ?? newPartId('q');
    const saved = putItem(definition, section, itemOf(partId, form, item));
    return { kind: 'instrument.item_saved', partId, part: form.textSv, definition: saved };
  });
}

/** A section or an item of a draft. */
export interface Part {
  kind: 'section' | 'item';
  id: string;
}

/** Moves a part a step; says which ways it can go from there. @throws Fault conflict changed_since when the draft has been changed meanwhile */
export async function movePart(context: ServiceContext, id: string, part: Part, step: Step, seen: number) {
  const move = part.kind === 'item' ? moveItem : moveSection;
  const { changeId, definition: moved } = await doing(context, id, seen, ({ definition }) => ({
    kind: 'instrument.part_moved',
    partId: part.id,
    part: nameOf(definition, part),
    definition: move(definition, part.id, step),
  }));
  const goes = (way: Step) => move(moved, part.id, way) !== moved;
  return { changeId, goesUp: goes(-1), goesDown: goes(1) };
}

/** Takes a part out of a draft; a section goes with its items. @throws Fault conflict changed_since */
export async function removePart(context: ServiceContext, id: string, part: Part, seen: number) {
  return doing(context, id, seen, ({ definition }) => ({
    kind: 'instrument.part_removed',
    partId: part.id,
    part: nameOf(definition, part),
    definition: part.kind === 'item' ? removeItem(definition, part.id) : removeSection(definition, part.id),
  }));
}

interface Edit {
  kind: string;
  partId: string;
  /** What the history calls the part. */
  part?: string;
  definition: InstrumentDefinition;
  licence?: string | null;
}

async function saving(
  context: ServiceContext,
  id: string,
  seen: number,
  edit: (draft: InstrumentVersion) => Edit,
): Promise<Result<SavedPart, Overtaken>> {
  try {
    const { changeId, partId } = await doing(context, id, seen, edit);
    return ok({ changeId, partId });
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'changed_since') throw error;
    return err({ code: 'overtaken', version: Number(error.params.version) });
  }
}

async function doing(
  context: ServiceContext,
  id: string,
  seen: number,
  edit: (draft: InstrumentVersion) => Edit,
): Promise<SavedPart & { definition: InstrumentDefinition }> {
  requireSomewhere(context, 'survey:edit');
  return context.db.write(async (tx) => {
    const draft = (await findInstrumentVersion(tx, id))?.version;
    if (!draft) throw notFound();
    if (draft.state !== 'draft') throw new Fault('conflict', 'instrument_published');
    if (draft.version !== seen) throw new Fault('conflict', 'changed_since', { version: draft.version });
    const { kind, partId, part, definition, licence = draft.licence } = edit(draft);
    const params = { name: draft.definition.title.sv, number: draft.number, instrument: id, part: part ?? '' };
    const recorder = await beginChange(tx, context, kind, params);
    await recorder.update('instrumentVersions', [{ before: draft, patch: { definition, licence } }]);
    return { changeId: recorder.changeId, partId, definition };
  });
}

function nameOf(definition: InstrumentDefinition, { kind, id }: Part): string {
  const part =
    kind === 'item'
      ? itemsOf(definition).find((item) => item.id === id)?.text
      : definition.subscales.find((section) => section.id === id)?.name;
  if (!part) throw notFound();
  return part.sv;
}

/** An id of chance, so that what two versions call the same is the same. */
function newPartId(prefix: string): string {
  return `${prefix}_${newId()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`;
}
