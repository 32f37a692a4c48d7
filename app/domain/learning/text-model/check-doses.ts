/** A medicine and the dose that the corpus gives it, everywhere. In lower case. */
export interface DoseFact {
  medicine: string;
  dose: string;
}

/** Whether a text pairs each dose with the medicine that the corpus pairs it with; `none` when it gives no dose. */
export type DoseVerdict = 'none' | 'right' | 'wrong';

/**
 * Judges a sentence by the corpus. A dose belongs to the medicine last named before it, or to the first after it when
 * there is none before. A dose without a medicine is no claim about one.
 */
export function checkDoses(words: readonly string[], facts: readonly DoseFact[]): DoseVerdict {
  const text = ` ${words.join(' ')} `;
  const medicines = facts
    .flatMap(({ medicine }) => placesOf(text, medicine).map((at) => ({ medicine, at })))
    .sort((a, b) => a.at - b.at);
  const doses = new Set(facts.map(({ dose }) => dose));
  const claims = [...doses].flatMap((dose) =>
    placesOf(text, dose).flatMap((at) => {
      const named = medicines.filter((one) => one.at < at).at(-1) ?? medicines[0];
      return named ? [{ medicine: named.medicine, dose }] : [];
    }),
  );
  if (claims.length === 0) return 'none';
  const isTrue = (claim: DoseFact) =>
    facts.some((fact) => fact.medicine === claim.medicine && fact.dose === claim.dose);
  return claims.every(isTrue) ? 'right' : 'wrong';
}

function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(` ${phrase} `); at >= 0; at = text.indexOf(` ${phrase} `, at + 1)) places.push(at);
  return places;
}
