import { hashText } from '#app/domain/shared/random.ts';
import { fold } from '#app/domain/shared/text.ts';
import type { units } from '#db/schema/organisation.ts';
import { organisationSeeds } from '../organisations.ts';
import { townOf } from '../towns.ts';
import type { UnitSeed } from './tree.ts';

export type UnitRow = typeof units.$inferInsert;

const STREETS = ['Storgatan', 'Kyrkvägen', 'Parkgatan', 'Skolvägen', 'Ängsvägen', 'Hallandsvägen', 'Trädgårdsgatan'];
const organisations = new Map(organisationSeeds.map((entry) => [entry.id, entry]));

/** One unit of the tree as a row; what it does not say itself it takes from its parent. */
export function unitRow(seed: UnitSeed, parent: UnitRow | undefined): UnitRow {
  const { organisationId, sector, town } = inherited(seed, parent);
  const hsaId = hsaIdOf(seed.key, organisationId);
  return {
    id: seed.key,
    organisationId,
    parentId: parent?.id ?? null,
    path: `${parent?.path ?? '/'}${seed.key}/`,
    name: seed.name,
    kind: seed.kind,
    sector,
    hsaId,
    ...whereabouts(seed, parent, town),
    model: seed.model ?? 'single',
    requiredAttests: [...(seed.attests ?? parent?.requiredAttests ?? [])],
    contactName: 'Studerandeansvarig',
    contactEmail: `studerande.${seed.key}@example.se`,
    contactPhone: `031-390 06 ${String(hashText(seed.key) % 100).padStart(2, '0')}`,
    welcome: welcomeOf(seed),
    validFrom: '2020-01-01',
    validTo: null,
    search: fold([seed.name, town, hsaId, organisations.get(organisationId)?.name].join(' ')),
  };
}

/** The unit and all below it, parents before their children. */
export function rowsOf(seed: UnitSeed, parent: UnitRow | undefined): UnitRow[] {
  const row = unitRow(seed, parent);
  return [row, ...(seed.children ?? []).flatMap((child) => rowsOf(child, row))];
}

function inherited(seed: UnitSeed, parent: UnitRow | undefined) {
  const organisationId = seed.organisation ?? parent?.organisationId;
  const sector = seed.sector ?? parent?.sector;
  const town = seed.town ?? parent?.town;
  if (!organisationId || !sector || !town) throw new Error(`Unit ${seed.key} lacks organisation, sector or town`);
  return { organisationId, sector, town };
}

function whereabouts(seed: UnitSeed, parent: UnitRow | undefined, town: string) {
  const moved = !parent || parent.kind === 'department' || town !== parent.town || seed.address !== undefined;
  if (!moved) {
    return {
      town,
      address: parent.address,
      postcode: parent.postcode,
      latitude: parent.latitude,
      longitude: parent.longitude,
    };
  }
  const place = townOf(town);
  const spread = hashText(seed.key);
  return {
    town,
    address: seed.address ?? `${STREETS[spread % STREETS.length] ?? 'Storgatan'} ${(spread % 40) + 1}`,
    postcode: seed.postcode ?? place.postcode,
    latitude: rounded(place.lat + ((spread % 101) - 50) / 10_000),
    longitude: rounded(place.lon + (((spread >>> 8) % 101) - 50) / 5_000),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

/** `SE<number>-<suffix>`; the suffix is invented and made of the key, so that it stays the same. */
function hsaIdOf(key: string, organisationId: string): string {
  const number = organisations.get(organisationId)?.number;
  if (!number) throw new Error(`Organisation ${organisationId} owns units but has no number`);
  return `SE${number}-${key.replaceAll('-', '').toUpperCase()}`;
}

function welcomeOf({ kind }: UnitSeed): string | null {
  switch (kind) {
    case 'ward':
      return 'Kom till avdelningens expedition kl. 06.45 den första dagen. Arbetskläder finns i omklädningsrummet; ta med legitimation.';
    case 'municipal_unit':
      return 'Ring på vid entrén kl. 07.00 den första dagen och fråga efter din handledare. Arbetskläder lånas på plats.';
    case 'ambulance_station':
      return 'Kom till stationen 20 minuter före passets början. Larmkläder provas ut den första dagen.';
    case 'hospital':
    case 'department':
      return null;
    default:
      return 'Anmäl dig i receptionen kl. 07.45 den första dagen. Ta med legitimation.';
  }
}
