import type { NotInvited } from '#app/domain/surveys/invite.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useReasons } from './use-reasons.ts';

interface Level {
  unit: string | null;
  programme: { sv: string; en: string } | null;
  people: number;
}

interface AudiencePreviewProps {
  preview: {
    respondents: Respondents;
    fewest: number;
    invited: number;
    notInvited: NotInvited;
    isEnough: boolean;
    levels: readonly Level[];
  } | null;
}

type Preview = NonNullable<AudiencePreviewProps['preview']>;

/** Who would be asked, who would not and why, and how much their answers would say of them. */
export function AudiencePreview({ preview }: AudiencePreviewProps) {
  return (
    <section className="flex flex-col gap-4">
      {/* Is there before anything is: what comes into it is then read out. */}
      <div aria-live="polite">{preview && <Outcome preview={preview} />}</div>
      {preview && <Details preview={preview} />}
    </section>
  );
}

function Outcome({ preview: { respondents: who, invited, fewest, isEnough } }: { preview: Preview }) {
  const { waves, respondents } = useTexts();
  const words = waves.preview;
  const { number } = useFormat();
  if (isEnough)
    return (
      <Notice title={`${words.title}: ${words.invited(number(invited))}`}>
        {`${respondents.about[who]} ${words.nothingSent}`}
      </Notice>
    );
  return (
    <Notice tone="warn" title={words.title}>
      {who === 'units' ? respondents.noUnits : words.tooFew(number(invited), number(fewest))}
    </Notice>
  );
}

function Details({ preview }: { preview: Preview }) {
  const words = useTexts().waves.preview;
  const reasons = useReasons()(preview.notInvited);
  return (
    <>
      <div className="flex flex-col gap-1">
        <h2>{words.left}</h2>
        {reasons.length === 0 ? (
          <p className="text-ink-2">{words.nobodyLeft}</p>
        ) : (
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      {preview.isEnough && preview.respondents !== 'units' && (
        <Levels levels={preview.levels} hasProgrammes={preview.respondents === 'learners'} />
      )}
    </>
  );
}

function Levels({ levels, hasProgrammes }: { levels: readonly Level[]; hasProgrammes: boolean }) {
  const words = useTexts().waves.preview;
  const language = useLanguage();
  const { number } = useFormat();
  const columns: Column<Level>[] = [
    { id: 'unit', heading: words.level, cell: ({ unit }) => unit ?? words.noUnit },
    ...(hasProgrammes
      ? [
          {
            id: 'programme',
            heading: words.programme,
            cell: ({ programme }: Level) => programme?.[language] ?? words.noProgramme,
          },
        ]
      : []),
    { id: 'people', heading: words.people, align: 'end', cell: ({ people }) => number(people) },
  ];
  return (
    <div className="flex flex-col gap-2">
      <h2>{words.levels}</h2>
      <p className="max-w-reading text-ink-2">{words.levelsLead}</p>
      <DataTable
        caption={words.levels}
        columns={columns}
        rows={levels}
        rowKey={({ unit, programme, people }) => `${unit ?? ''} ${programme?.sv ?? ''} ${people}`}
      />
    </div>
  );
}
