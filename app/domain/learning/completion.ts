/** A module as it is taught now. */
interface TaughtModule {
  id: string;
  version: number;
}

/** A module that somebody has mastered. */
export interface MasteredModule {
  personId: string;
  moduleId: string;
  /** Of the module when it was mastered. */
  version: number;
  /** ISO instant. */
  masteredAt: string;
}

export interface Completion {
  /** Modules of the path that are mastered as they are taught now. */
  mastered: number;
  /** ISO instant of the last of them, once all are. */
  completedAt: string | null;
}

/**
 * How far each person has come in the modules of a path: nobody else's answers are read for it, only what is mastered.
 * Whoever has mastered nothing is in it with 0.
 */
export function completionOf(
  modules: readonly TaughtModule[],
  personIds: readonly string[],
  mastered: readonly MasteredModule[],
): Map<string, Completion> {
  const versions = new Map<string, number>(modules.map(({ id, version }) => [id, version]));
  const counting = mastered.filter((one) => one.version >= (versions.get(one.moduleId) ?? Infinity));
  const byPerson = Map.groupBy(counting, ({ personId }) => personId);
  return new Map(personIds.map((id) => [id, completionIn(versions.size, byPerson.get(id) ?? [])]));
}

/** Somebody may have two accounts, and a module on each. */
function completionIn(all: number, mastered: readonly MasteredModule[]): Completion {
  const first = new Map<string, string>();
  for (const { moduleId, masteredAt } of mastered) {
    const known = first.get(moduleId);
    if (known === undefined || masteredAt < known) first.set(moduleId, masteredAt);
  }
  const last = [...first.values()].reduce((latest, at) => (at > latest ? at : latest), '');
  return { mastered: first.size, completedAt: all > 0 && first.size === all ? last : null };
}

/** How many have mastered each module, in the order of the path. */
export function masteredByModule(
  modules: readonly TaughtModule[],
  mastered: readonly MasteredModule[],
): { moduleId: string; people: number }[] {
  return modules.map(({ id, version }) => {
    const people = mastered.filter((one) => one.moduleId === id && one.version >= version);
    return { moduleId: id, people: new Set(people.map(({ personId }) => personId)).size };
  });
}
