import type { CredentialFile } from '#app/domain/learning/credential/addresses.ts';
import { moduleById } from '#app/domain/learning/curriculum.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import { qrCode } from '#app/platform/qr-code.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { BadgeReading } from '#app/domain/learning/credential/open-badge.ts';
import { renderCertificate } from '#reports/rendering/pdf/certificate.ts';
import type { CertificateText } from '#reports/rendering/pdf/certificate.ts';
import { readOwnCredential } from './own-credentials.server.ts';

export interface CredentialDownload {
  name: string;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/** The reader's own credential as a file: a paper for people, or the signed token for programs. @throws Fault not_found */
export async function downloadCredential(
  context: ServiceContext,
  limits: Pick<Limits, 'report'>,
  id: string,
  format: CredentialFile,
): Promise<CredentialDownload> {
  const { row, badge } = await readOwnCredential(context, id);
  const name = `intyg-${moduleById(row.moduleId)?.slug ?? row.moduleId}-${row.issuedAt.slice(0, 10)}.${format}`;
  // As Open Badges 3.0 has it: the token alone, as plain text.
  if (format === 'jwt') return { name, type: 'text/plain; charset=us-ascii', body: row.token };
  const seconds = await limits.report.consume(context.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  return { name, type: 'application/pdf', body: await renderCertificate(certificateText(badge)) };
}

/** What stands on the paper, in the language of the credential. */
export function certificateText(badge: BadgeReading): CertificateText {
  const { credentials, reports } = textsFor(badge.language);
  const { date, number } = formatterFor(badge.language);
  const { facts, paper } = credentials;
  const line = (term: string, detail: string) => `${term}: ${detail}`;
  return {
    title: paper.title(badge.title),
    language: badge.language,
    at: badge.issuedAt,
    kind: paper.kind,
    holder: badge.holder,
    has: paper.has,
    module: badge.title,
    description: badge.description,
    facts: [
      line(facts.mastered, plain(date(badge.masteredAt))),
      line(facts.issued, plain(date(badge.issuedAt))),
      line(facts.issuer, badge.issuer),
      line(facts.version, badge.version),
      ...(badge.role === null ? [] : [line(facts.role, badge.role)]),
    ],
    parts: [
      { title: facts.criteria, blocks: badge.criteria },
      { title: facts.about, blocks: badge.about },
    ],
    check: {
      title: paper.check,
      text: paper.checkText,
      address: badge.address,
      code: qrCode(badge.address),
      codeText: paper.code,
    },
    page: (at, of) => reports.download.page(number(at), number(of)),
  };
}
