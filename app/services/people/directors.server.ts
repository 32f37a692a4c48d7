import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { isInOffice } from '#app/domain/people/responsible-directors.ts';
import type { Branch } from '#app/domain/placements/vocabulary.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import { findDirector, listDirectors, listResponsibilityChoices } from '#db/queries/directors.ts';
import { listLearnersWithoutDirector } from './list-learners.server.ts';
import { foldSearch, requireSomewhere } from './readers.ts';

/** The register of study directors as far as the reader sees it, and the learners for whom nobody answers. */
export async function listDirectorRegister(ctx: ServiceContext, filter: { search?: string; branch?: Branch }) {
  requireSomewhere(ctx, 'director:read');
  const today = isoDate(ctx.now);
  const [rows, choices] = await Promise.all([
    listDirectors(ctx.db.read, reachOf(ctx.actor, 'director:read'), { ...filter, search: foldSearch(filter.search) }),
    listResponsibilityChoices(ctx.db.read),
  ]);
  const directors = rows.map((row) => ({ ...row, inOffice: isInOffice(row, today), ...namesOf(row, choices) }));
  const lacking = canSomewhere(ctx.actor, 'learner:read') ? await listLearnersWithoutDirector(ctx) : [];
  return { directors, lacking, mayEdit: canSomewhere(ctx.actor, 'director:edit') };
}

/** One study director that the reader may see. */
export async function showDirector(ctx: ServiceContext, directorId: string) {
  const { actor, db } = ctx;
  const found = await findDirector(db.read, directorId, reachOf(actor, 'director:read'));
  if (!found) throw notFound();
  const [choices, editable] = await Promise.all([
    listResponsibilityChoices(db.read),
    findDirector(db.read, directorId, reachOf(actor, 'director:edit')),
  ]);
  const { identitySealed: _sealed, identityIndex: _index, search: _search, ...person } = found.person;
  return {
    director: found.director,
    person,
    inOffice: isInOffice(found.director, isoDate(ctx.now)),
    ...namesOf(found.director, choices),
    mayEdit: editable !== null,
    history: await listSubjectHistory(ctx, { subjects: [{ entity: 'studyDirectors', id: directorId }] }),
  };
}

type Choices = Awaited<ReturnType<typeof listResponsibilityChoices>>;

function namesOf(
  { programmeIds, unitIds }: { programmeIds: string[]; unitIds: string[] },
  { programmes, units }: Choices,
) {
  return {
    programmes: programmes.filter(({ id }) => programmeIds.includes(id)),
    units: units.filter(({ id }) => unitIds.includes(id)),
  };
}
