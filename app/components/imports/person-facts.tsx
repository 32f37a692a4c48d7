import type { PersonFacts } from '#app/domain/imports/person-facts.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** How somebody is known and reached, a line each. */
export function PersonDetails({ facts }: { facts: PersonFacts }) {
  const { imports, vocabulary } = useTexts();
  const { fields } = imports;
  const { date, postcode, cohort: cohortName } = useFormat();
  const words = imports.pages.preview;
  const validity = ({ validFrom, validTo }: AttestSpan) =>
    validTo === null ? words.attestFrom(date(validFrom)) : words.attestTo(date(validTo));
  const { identity, email, homePostcode, homeTown, course, cohort } = facts;
  const home = [homePostcode && postcode(homePostcode), homeTown].filter(Boolean).join(' ');
  const studies = [course, cohort && `${fields.cohort} ${cohortName(cohort)}`].filter(Boolean).join(', ');
  return (
    <div className="min-w-0">
      {identity && <span className="block whitespace-nowrap tabular-nums">{identity}</span>}
      {email && <Email address={email} />}
      {home !== '' && <span className="block">{home}</span>}
      {studies !== '' && <span className="block text-ink-2">{studies}</span>}
      {facts.attests.map((attest) => (
        <Labelled key={attest.kind} label={vocabulary.attests[attest.kind]} text={validity(attest)} />
      ))}
    </div>
  );
}

/** An address too long for its line breaks at the sign between its parts. */
function Email({ address }: { address: string }) {
  const [user = '', host] = address.split('@');
  return (
    <span className="block wrap-anywhere">
      {user}
      <wbr />
      {host !== undefined && `@${host}`}
    </span>
  );
}

/** Where somebody wants to be, in order, and where she must not be. */
export function PersonUnits({ facts: { wishes, conflicts, employment } }: { facts: PersonFacts }) {
  const { fields } = useTexts().imports;
  const { list } = useFormat();
  if (wishes.length + conflicts.length + employment.length === 0) return null;
  return (
    <div className="min-w-0">
      {wishes.length > 0 && (
        <ol className="list-decimal pl-5">
          {wishes.map((unit) => (
            <li key={unit}>{unit}</li>
          ))}
        </ol>
      )}
      {conflicts.length > 0 && <Labelled label={fields.conflict} text={list(conflicts)} />}
      {employment.length > 0 && <Labelled label={fields.employment} text={list(employment)} />}
    </div>
  );
}

function Labelled({ label, text }: { label: string; text: string }) {
  return (
    <span className="block">
      <span className="text-ink-2">{label}: </span>
      {text}
    </span>
  );
}
