import { CURRICULUM_ADDRESS, moduleAddress, moduleById } from '#app/domain/learning/curriculum.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import type { Crumb } from '../layout/types.ts';
import type { CrumbHandle } from '../layout/use-crumbs.ts';

/** The title of a module's page. */
export function moduleTitle(matches: Parameters<typeof titleOf>[0], id: ModuleId) {
  return titleOf(matches, ({ learning }) => learning.modules[id].title);
}

/** A module's place in the trail. */
export function moduleCrumbs(id: ModuleId): CrumbHandle {
  return { crumb: (texts) => moduleTrail(texts, id) };
}

/** The trail to a module, or to the curriculum where a page has none to tell of. */
export function moduleTrail({ learning }: Texts, id: ModuleId | undefined): Crumb[] {
  const module = id && moduleById(id);
  return [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    ...(module ? [{ label: learning.modules[module.id].title, to: moduleAddress(module) }] : []),
  ];
}
