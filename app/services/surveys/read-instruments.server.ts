import { compareInstruments } from '#app/domain/surveys/compare-instruments.ts';
import { conditionsFor } from '#app/domain/surveys/edit-instrument.ts';
import { instrumentProblems } from '#app/domain/surveys/instrument-problems.ts';
import { instrumentState } from '#app/domain/surveys/instrument-state.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { findInstrumentVersion, listAllVersions } from '#db/queries/instruments.ts';
import { editsAllSurveys } from './audience-reach.server.ts';

type Found = Awaited<ReturnType<typeof listAllVersions>>[number];

/** Every version of every instrument, with its state; for those who edit them. */
export async function readInstruments(context: ServiceContext) {
  requireSomewhere(context, 'survey:edit');
  return { versions: (await listAllVersions(context.db.read)).map(described) };
}

/** One version as it stands, what keeps it from being published, and the other versions of its instrument. */
export async function showInstrument(context: ServiceContext, id: string) {
  const found = await versionOf(context, id);
  const { definition, licence, version, instrument } = found.version;
  const others = (await listAllVersions(context.db.read)).filter(
    (other) => other.version.instrument === instrument && other.version.id !== id,
  );
  return {
    ...described(found),
    ...{ definition, licence, version },
    mayPublish: editsAllSurveys(context),
    problems: found.version.state === 'draft' ? instrumentProblems(definition, licence) : [],
    others: others.map(described),
  };
}

/** A draft, for the forms that change it; what is published has no such forms. */
export async function editableDraft(context: ServiceContext, id: string) {
  const { version } = await versionOf(context, id);
  if (version.state !== 'draft') throw notFound();
  return version;
}

/** A section of a draft for its form; without an id, a new one. */
export async function editableSection(context: ServiceContext, id: string, sectionId: string | null) {
  const { definition, version, number } = await editableDraft(context, id);
  const section = definition.subscales.find((one) => one.id === sectionId) ?? null;
  if (sectionId !== null && !section) throw notFound();
  return { draft: { id, version, number, title: definition.title }, section };
}

/** An item of a draft for its form, or a new one in a section, with the earlier items that can decide whether it is asked. */
export async function editableItem(context: ServiceContext, id: string, at: { item: string } | { section: string }) {
  const { definition, version, number } = await editableDraft(context, id);
  const itemId = 'item' in at ? at.item : null;
  const section = definition.subscales.find((one) =>
    'item' in at ? one.items.some((item) => item.id === at.item) : one.id === at.section,
  );
  if (!section) throw notFound();
  const item = section.items.find((one) => one.id === itemId) ?? null;
  const others = conditionsFor(definition, itemId, section.id);
  return { draft: { id, version, number, title: definition.title }, definition, section, item, others };
}

/** Two versions of the same instrument and what differs, the lower number first; without another, the one before. */
export async function compareVersions(context: ServiceContext, id: string, otherId: string | null) {
  const found = await versionOf(context, id);
  const siblings = (await listAllVersions(context.db.read)).filter(
    ({ version }) => version.instrument === found.version.instrument && version.id !== id,
  );
  const other =
    siblings.find(({ version }) => version.id === otherId) ??
    siblings.find(({ version }) => version.number < found.version.number) ??
    siblings.at(-1);
  const [earlier, later] = other && other.version.number < found.version.number ? [other, found] : [found, other];
  return {
    version: described(found),
    others: siblings.map(described),
    compared:
      earlier && later
        ? {
            earlier: described(earlier),
            later: described(later),
            differences: compareInstruments(earlier.version.definition, later.version.definition),
          }
        : null,
  };
}

async function versionOf(context: ServiceContext, id: string): Promise<Found> {
  requireSomewhere(context, 'survey:edit');
  const found = await findInstrumentVersion(context.db.read, id);
  if (!found) throw notFound();
  return found;
}

function described({ version, waves }: Found) {
  const { id, instrument, number, respondents, definition } = version;
  return {
    ...{ id, instrument, number, respondents, waves, title: definition.title },
    isLicensed: definition.frame !== undefined,
    items: itemsOf(definition).length,
    state: instrumentState(version, waves),
  };
}
