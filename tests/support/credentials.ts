import type { BadgeFacts } from '#app/domain/learning/credential/open-badge.ts';

/** What a credential is built of, in a whole. */
export function credentialFacts(change: Partial<BadgeFacts> = {}): BadgeFacts {
  return {
    id: 'h7Zk0bq0Tf6yQm4tW2n9Aw',
    origin: 'https://utbildning.example.se',
    issuer: 'Region Halland, FoU',
    subject: 'urn:uuid:0b2f4b6e-5d5a-4a38-9c7f-1c6c1b8a9d10',
    holder: 'Åsa Öberg',
    role: 'Medarbetare',
    masteredAt: '2027-08-30T08:20:00.123Z',
    issuedAt: '2027-08-31T09:00:00.999Z',
    module: { slug: 'formaksflimmer', version: 1 },
    language: 'sv',
    title: 'Förmaksflimmer',
    description: 'Vad en flagga är värd.',
    criteria: [
      { kind: 'paragraph', text: 'Alla frågor rätt.' },
      { kind: 'list', items: ['räkna', 'tolka'] },
    ],
    about: [{ kind: 'paragraph', text: 'Inget delmål.' }],
    ...change,
  };
}
