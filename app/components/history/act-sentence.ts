import type { PersonName } from '#app/domain/people/person-name.ts';
import { isIsoWeek } from '#app/domain/shared/weeks.ts';
import type { Formatter } from '#app/platform/i18n/format.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';

export interface Act {
  kind: string;
  params: Readonly<Record<string, string | number>>;
  learner: { id: string; name: PersonName } | null;
}

/** What was done, in one sentence; an act without wording of its own is named by its area. */
export function useActSentence(): (act: Act) => string {
  const texts = useTexts();
  const format = useFormat();
  const { full } = useNames();
  return (act) => sentenceOf(act, { texts, format, who: act.learner ? full(act.learner.name) : texts.history.someone });
}

interface Wording {
  texts: Texts;
  format: Formatter;
  who: string;
}

export function sentenceOf({ kind, params }: Pick<Act, 'kind' | 'params'>, { texts, format, who }: Wording): string {
  const { acts, areas, undoneAct, redoneAct, unknownAct } = texts.history;
  if (kind === 'change.undone' || kind === 'change.redone') {
    const { kind: inner, ...rest } = params;
    const act = sentenceOf({ kind: String(inner), params: rest }, { texts, format, who });
    return kind === 'change.undone' ? undoneAct(act) : redoneAct(act);
  }
  const wording = (acts as Readonly<Record<string, ((values: Act['params']) => string) | undefined>>)[kind];
  const area = kind.split('.')[0] ?? kind;
  if (!wording) return unknownAct((areas as Readonly<Record<string, string>>)[area] ?? area);
  return wording({ ...params, who, weeks: weeksOf(params, format), cohort: format.cohort(String(params.cohort)) });
}

function weeksOf({ from, to }: Act['params'], format: Formatter): string {
  const [first, last] = [String(from), String(to)];
  return isIsoWeek(first) && isIsoWeek(last) ? format.weeksYear(first, last) : '';
}
