import type { ResultGroup } from './groups.ts';
import { seesGroup } from './visible-groups.ts';
import type { VisibleGroups, WaveScope } from './visible-groups.ts';

/**
 * Whether what people have written about a group may be read. A figure of the whole is something to compare one's own with;
 * own words are about other places, so that all of a wave is read by those alone who answer for everybody it asked.
 */
export function readsWords(visible: VisibleGroups, group: ResultGroup, asked: WaveScope): boolean {
  if (!seesGroup(visible, group, asked)) return false;
  if (visible.everything || group.kind !== 'region') return true;
  const unitId = asked.audience?.unitId ?? null;
  const ofOwnProgramme = asked.programmeId !== null && visible.programmes.has(asked.programmeId);
  return ofOwnProgramme || (unitId !== null && visible.ownUnits.has(unitId));
}
