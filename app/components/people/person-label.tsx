import type { PersonName } from '#app/domain/people/person-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useNames } from './use-names.ts';

/** A person by name, or as protected with a code that says nothing. */
export function PersonLabel({ name }: { name: PersonName }) {
  const names = useNames();
  if (name.protectedCode === null) return <>{names.full(name)}</>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon name="shield" className="text-ink-2" />
      {names.full(name)}
    </span>
  );
}
