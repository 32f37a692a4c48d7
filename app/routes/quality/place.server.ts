import { canSomewhere } from '#app/domain/access/can.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
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
