import { Link } from '@remix-run/react';
import type { MDXComponents } from 'mdx/types.js';
import type { ReactNode } from 'react';
import { SOURCES } from '#app/content/sources.ts';
import type { Source, SourceId } from '#app/content/sources.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

type Boxed = { children: ReactNode };

function Goals({ children }: Boxed) {
  const { goals } = useTexts().learning.lesson;
  return (
    <section className="mb-2 rounded border border-line bg-sunken p-4">
      <h2 className="text-base">{goals}</h2>
      {children}
    </section>
  );
}

/** Where it goes wrong. */
function Pitfalls({ children }: Boxed) {
  const { pitfalls } = useTexts().learning.lesson;
  return (
    <section className="mt-6 border-l-3 border-warn pl-4">
      <h2 id="fallgropar" className="text-xl">
        {pitfalls}
      </h2>
      {children}
    </section>
  );
}

/** The law in brief. */
function Law({ children }: Boxed) {
  const { law } = useTexts().learning.lesson;
  return (
    <section className="mt-6 border-l-3 border-info pl-4">
      <h2 id="lagen" className="text-xl">
        {law}
      </h2>
      {children}
    </section>
  );
}

/** Made-up numbers, to see how something works: no source is asked for. */
function Example({ children }: Boxed) {
  const { example } = useTexts().learning.lesson;
  return (
    <section className="mt-4 rounded bg-sunken p-4">
      <p className="font-medium">{example}</p>
      {children}
    </section>
  );
}

/** A fact's source, as a link to it in the list at the end. */
function Cite({ id, at }: { id: SourceId; at?: string }) {
  const { short } = SOURCES[id];
  const name = short[useLanguage()];
  return (
    <a href={`#kalla-${id}`} className="link text-ink-2">
      [{at ? `${name}, ${at}` : name}]
    </a>
  );
}

/** The sources that a text cites. */
function Sources({ ids }: { ids: readonly SourceId[] }) {
  const { sources } = useTexts().learning.lesson;
  const language = useLanguage();
  return (
    <section className="mt-6">
      <h2 id="kallor" className="text-xl">
        {sources}
      </h2>
      <ul className="mt-2 flex max-w-reading flex-col gap-2 text-sm">
        {ids.map((id) => {
          const { full, url }: Source = SOURCES[id];
          return (
            <li key={id} id={`kalla-${id}`} className="target:bg-accent-soft">
              {full[language]}{' '}
              {url && (
                <a href={url} className="link wrap-anywhere" rel="noreferrer">
                  {url}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a lesson's text is made of. */
export const lessonComponents: MDXComponents = {
  Goals,
  Pitfalls,
  Law,
  Example,
  Cite,
  Sources,
  h2: ({ children, id }) => (
    <h2 id={id} className="mt-6 text-xl">
      {children}
    </h2>
  ),
  h3: ({ children, id }) => (
    <h3 id={id} className="mt-4">
      {children}
    </h3>
  ),
  p: ({ children }) => <p className="mt-3 max-w-reading">{children}</p>,
  ul: ({ children }) => <ul className="mt-3 flex max-w-reading list-disc flex-col gap-1.5 pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="mt-3 flex max-w-reading list-decimal flex-col gap-1.5 pl-5">{children}</ol>,
  a: ({ href = '', children }) =>
    href.startsWith('/') ? (
      <Link className="link" to={href}>
        {children}
      </Link>
    ) : (
      <a className="link" href={href} rel="noreferrer">
        {children}
      </a>
    ),
  table: ({ children }) => (
    <div className="mt-3 overflow-x-auto" data-scroll-region>
      <table className="text-sm">{children}</table>
    </div>
  ),
  th: ({ children }) => <th className="border-b border-line-strong py-1.5 pr-5 text-left font-medium">{children}</th>,
  td: ({ children }) => <td className="border-b border-line py-1.5 pr-5 align-top">{children}</td>,
};
