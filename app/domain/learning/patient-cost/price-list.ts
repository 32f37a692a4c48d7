/** Kinds of contact, from the lightest to the heaviest. */
export const CONTACT_IDS = ['test', 'phone', 'nurse', 'doctor', 'outpatient', 'emergency', 'bedDay'] as const;
export type ContactId = (typeof CONTACT_IDS)[number];

interface Price {
  /** Kronor for staff and material. */
  direct: number;
  /** Minutes of staff. */
  minutes: number;
}

/** Made-up unit costs of a made-up region: like enough to learn from, and nobody's price list. */
export const CONTACTS: Readonly<Record<ContactId, Price>> = {
  test: { direct: 120, minutes: 5 },
  phone: { direct: 200, minutes: 15 },
  nurse: { direct: 500, minutes: 40 },
  doctor: { direct: 1_200, minutes: 60 },
  outpatient: { direct: 2_200, minutes: 90 },
  emergency: { direct: 3_400, minutes: 180 },
  bedDay: { direct: 5_800, minutes: 540 },
};

/** The region's contacts of a year. */
export const PRODUCTION: readonly (readonly [ContactId, number])[] = [
  ['test', 400_000],
  ['phone', 250_000],
  ['nurse', 150_000],
  ['doctor', 120_000],
  ['outpatient', 100_000],
  ['emergency', 40_000],
  ['bedDay', 60_000],
];

/** Kronor a year that belong to no single contact. */
export const OVERHEAD = 480_000_000;
