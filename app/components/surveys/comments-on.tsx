import type { TopicCount } from '#app/domain/quality/free-text/topics.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface CommentsOnProps {
  question: {
    id: string;
    text: { sv: string; en: string };
    written: number;
    comments: readonly string[];
    topics: readonly TopicCount[];
  };
}

/** What has been said to one question, and what it is about. */
export function CommentsOn({ question: { text, written, comments, topics } }: CommentsOnProps) {
  const { comments: words } = useTexts();
  const language = useLanguage();
  const { number } = useFormat();
  const columns = useTopicColumns();
  return (
    <section className="flex flex-col gap-3">
      <h2>{text[language]}</h2>
      <p className="text-ink-2">
        {comments.length > 0 ? words.shown(number(comments.length), number(written)) : words.nothingShown}
      </p>
      {topics.length > 0 && (
        <>
          <DataTable
            caption={words.aboutIn(text[language])}
            columns={columns}
            rows={topics}
            rowKey={({ topic }) => topic}
          />
          <p className="text-ink-2">{words.aboutNote}</p>
        </>
      )}
      <ul aria-label={text[language]} className="flex max-w-reading flex-col gap-2">
        {comments.map((comment, index) => (
          <li key={index} className="rounded border border-line bg-surface px-4 py-3 whitespace-pre-line">
            {comment}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useTopicColumns(): Column<TopicCount>[] {
  const { comments: words } = useTexts();
  const { number } = useFormat();
  return [
    { id: 'topic', heading: words.topic, cell: ({ topic }) => words.topics[topic] },
    { id: 'count', heading: words.count, align: 'end', cell: ({ comments }) => number(comments) },
    { id: 'example', heading: words.example, cell: ({ examples }) => examples[0] ?? '' },
  ];
}
