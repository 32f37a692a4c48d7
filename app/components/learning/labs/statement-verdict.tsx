import type { Statement } from '#app/domain/learning/summary-check/case.ts';
import type { Verdict } from '#app/domain/learning/summary-check/judge.ts';
import type { summaryCheckLab } from '#app/platform/i18n/labs/summary-check.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Tone } from '../../ui/tone.ts';

const TONES: Record<Verdict, Tone> = { found: 'ok', missed: 'bad', alarm: 'warn', fine: 'neutral' };

interface StatementVerdictProps {
  words: (typeof summaryCheckLab)['sv'];
  statement: Statement;
  verdict: Verdict | undefined;
}

/** Whether a statement holds, whether the reader saw it, and what the record says. Nothing on what was rightly left. */
export function StatementVerdict({ words, statement: { fault }, verdict = 'fine' }: StatementVerdictProps) {
  const language = useLanguage();
  if (verdict === 'fine') return null;
  return (
    <div className="pb-2 pl-7 text-sm">
      <StateMark tone={TONES[verdict]}>{words.verdicts[verdict]}</StateMark>
      {fault && (
        <>
          <p>{words.fault(words.kinds[fault.kind], words.severities[fault.severity].toLowerCase())}</p>
          <p>{words.inRecord(fault.record[language])}</p>
        </>
      )}
    </div>
  );
}
