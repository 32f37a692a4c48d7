import { TERM_FORMS } from '#app/domain/placements/levels.ts';
import type { Attest, PlacementForm, Sector, SupervisionModel, UnitKind } from '#app/domain/placements/vocabulary.ts';
import { plain } from '#app/platform/i18n/format.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { TypedText } from '../ui/typed-text.tsx';

export interface UnitFactsProps {
  unit: {
    kind: UnitKind;
    sector: Sector;
    hsaId: string | null;
    address: string | null;
    postcode: string | null;
    town: string;
    latitude: number | null;
    longitude: number | null;
    model: SupervisionModel;
    requiredAttests: readonly Attest[];
    needsCar: boolean;
    refusesMinors: boolean;
    smallestGroup: number | null;
    firstTerms: Partial<Record<PlacementForm, number>> | null;
    contactName: string | null;
    contactEmail: string | null;
    contactPhone: string | null;
    welcome: string | null;
    validFrom: string;
    validTo: string | null;
  };
  organisation: { name: string } | null;
}

/** What the unit is, where it is and whom to ask. */
export function UnitFacts({ unit, organisation }: UnitFactsProps) {
  const { units: words, vocabulary } = useTexts();
  const { date, list } = useFormat();
  const terms = TERM_FORMS.flatMap((form) => {
    const term = unit.firstTerms?.[form];
    return term === undefined ? [] : [words.terms.fromOf(vocabulary.forms[form], term)];
  });
  const attests = unit.requiredAttests.map((attest) => vocabulary.attests[attest]);
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title={words.facts}>
        <DescriptionList
          items={[
            { term: words.owner, detail: organisation?.name ?? words.unknown },
            { term: words.hsaId, detail: unit.hsaId ?? words.unknown },
            { term: words.model, detail: vocabulary.models[unit.model] },
            { term: words.requiredAttests, detail: attests.length > 0 ? list(attests) : words.noAttests },
            ...(unit.needsCar ? [{ term: words.needsCar, detail: words.yes }] : []),
            ...(unit.refusesMinors ? [{ term: words.refusesMinors, detail: words.yes }] : []),
            ...(unit.smallestGroup === null
              ? []
              : [{ term: words.smallestGroup, detail: words.learners(unit.smallestGroup) }]),
            ...(terms.length > 0 ? [{ term: words.terms.title, detail: list(terms) }] : []),
            { term: words.validFrom, detail: date(unit.validFrom) },
          ]}
        />
      </Card>
      <Card title={words.place}>
        <DescriptionList
          items={[
            { term: words.address, detail: <Address unit={unit} /> },
            {
              term: words.contact,
              detail: unit.contactName ? <TypedText>{unit.contactName}</TypedText> : words.unknown,
            },
            { term: words.email, detail: <Contact address={unit.contactEmail} scheme="mailto" /> },
            { term: words.phone, detail: <Contact address={unit.contactPhone} scheme="tel" /> },
            {
              term: words.welcome,
              detail: unit.welcome ? (
                <span className="whitespace-pre-line">
                  <TypedText>{unit.welcome}</TypedText>
                </span>
              ) : (
                words.unknown
              ),
            },
          ]}
        />
      </Card>
    </div>
  );
}

function Address({ unit }: Pick<UnitFactsProps, 'unit'>) {
  const words = useTexts().units;
  const { postcode } = useFormat();
  const line = [unit.address, [unit.postcode && postcode(unit.postcode), unit.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const query = unit.address ? plain(line) : `${unit.latitude},${unit.longitude}`;
  return (
    <>
      {line}{' '}
      {(unit.address || unit.latitude !== null) && (
        <a
          href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`}
          className="link inline-flex items-center gap-1"
          rel="noreferrer"
        >
          <Icon name="map" /> {words.map}
        </a>
      )}
    </>
  );
}

function Contact({ address, scheme }: { address: string | null; scheme: 'mailto' | 'tel' }) {
  const words = useTexts().units;
  if (address === null) return words.unknown;
  return (
    <a href={`${scheme}:${scheme === 'tel' ? address.replace(/[^\d+]/g, '') : address}`} className="link">
      {address}
    </a>
  );
}
