import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** What a unit has been called before: it is the same unit, and its figures are one series. */
export function FormerNames({ names }: { names: readonly { name: string; until: string }[] }) {
  const { placeNames } = useTexts();
  const { date, list } = useFormat();
  if (names.length === 0) return null;
  const told = names.map(({ name, until }) => placeNames.until(name, date(until)));
  return <p className="max-w-reading text-ink-2">{placeNames.formerly(list(told))}</p>;
}
