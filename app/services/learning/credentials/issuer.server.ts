import { issuerProfile } from '#app/domain/learning/credential/open-badge.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { Queries } from '#db/database.ts';
import { findRegionName } from '#db/queries/credentials.ts';

/** Who stands behind a credential. */
export async function readIssuerName(db: Queries, language: Language): Promise<string> {
  const { common, credentials } = textsFor(language);
  const region = await findRegionName(db);
  return region === null ? common.product : credentials.issuer(region);
}

/** The issuer as programs read it. */
export async function readIssuer(db: Queries, origin: string, language: Language) {
  return {
    '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    ...issuerProfile(origin, await readIssuerName(db, language)),
  };
}
