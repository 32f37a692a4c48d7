import type { ShownPerson } from '#app/domain/people/protected-identity.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';

/** A person by name, or as protected with a code that says nothing. */
export function PersonLabel({ shown }: { shown: ShownPerson }) {
  const texts = useTexts();
  if (shown.name !== null) return <>{shown.name}</>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon name="shield" className="text-ink-2" />
      {texts.rounds.protectedPerson(shown.code)}
    </span>
  );
}

export function usePersonName(): (shown: ShownPerson) => string {
  const texts = useTexts();
  return (shown) => shown.name ?? texts.rounds.protectedPerson(shown.code);
}
