import type { LoaderFunctionArgs } from '@remix-run/node';
import { canSomewhere } from '#app/domain/access/can.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listActions } from '#app/services/quality/actions.server.ts';
import { showPlace } from '#app/services/quality/show-place.server.ts';

/** What the pages of all places show alike, for the address that was asked for. */
export async function readPlacePage(context: ServiceContext, group: ResultGroup, request: Request) {
  const { searchParams } = new URL(request.url);
  const asked = { series: textParam(searchParams, 'enkat'), theme: textParam(searchParams, 'tema') };
  const page = await showPlace(context, group, asked);
  const parts = page.place.programmes.map(({ id }): ResultGroup => ({ kind: 'programme', id }));
  const { actions } = await listActions(context, { groups: [group, ...parts] });
  const isActedOn = group.kind === 'unit' || group.kind === 'programme';
  return { ...page, actions, mayAct: isActedOn && canSomewhere(context.actor, 'quality:edit') };
}

/** What the page of a school or a branch shows, which its address names by the word for what it is. */
export async function readProgrammeSet(args: LoaderFunctionArgs, kind: 'school' | 'branch') {
  const id = param(args.params, kind);
  const page = await withContext(args, (context) => readPlacePage(context, { kind, id }, args.request));
  return { ...page, kind };
}
