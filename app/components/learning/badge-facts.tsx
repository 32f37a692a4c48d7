import type { Block } from '#app/domain/learning/credential/blocks.ts';
import type { BadgeReading } from '#app/domain/learning/credential/open-badge.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';

/** Everything that a certificate says, as it was signed: in its own language, whatever the page's. */
export function BadgeFacts({ badge }: { badge: BadgeReading }) {
  const { facts: words } = useTexts().credentials;
  const { date } = useFormat();
  const own = (text: string) => <span lang={badge.language}>{text}</span>;
  return (
    <>
      <DescriptionList
        items={[
          { term: words.holder, detail: <span className="font-semibold">{badge.holder}</span> },
          { term: words.module, detail: own(badge.title) },
          { term: words.mastered, detail: date(badge.masteredAt) },
          { term: words.issued, detail: date(badge.issuedAt) },
          { term: words.issuer, detail: own(badge.issuer) },
          { term: words.version, detail: badge.version },
          ...(badge.role === null ? [] : [{ term: words.role, detail: own(badge.role) }]),
        ]}
      />
      <Part title={words.criteria} blocks={badge.criteria} language={badge.language} />
      <Part title={words.about} blocks={badge.about} language={badge.language} />
    </>
  );
}

function Part({ title, blocks, language }: { title: string; blocks: readonly Block[]; language: string }) {
  return (
    <section className="flex flex-col gap-2">
      <h2>{title}</h2>
      <div lang={language} className="flex flex-col gap-2">
        {blocks.map((block, index) =>
          block.kind === 'list' ? (
            <ul key={index} className="list-disc pl-5">
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : (
            <p key={index}>{block.text}</p>
          ),
        )}
      </div>
    </section>
  );
}
