import { ANSWERS, countVerdicts, verdictOn } from '#app/domain/learning/ecg/reading.ts';
import type { ReadingVerdict } from '#app/domain/learning/ecg/reading.ts';
import type { NamedStrip } from '#app/domain/learning/ecg/strips.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import type { EcgPart } from './part.ts';
import { StripPicture } from './strip-picture.tsx';

type WithStrips = EcgPart & { strips: readonly NamedStrip[] };

const TONES: Readonly<Record<ReadingVerdict, Tone>> = {
  found: 'ok',
  clear: 'ok',
  missed: 'bad',
  alarm: 'warn',
  again: 'info',
  open: 'neutral',
};

export function StripsControls({ words, settings, change, strips }: WithStrips) {
  return (
    <>
      <ol className="flex flex-col gap-6">
        {strips.map((strip) => (
          <li key={strip.id} className="flex min-w-0 flex-col gap-1">
            <StripPicture words={words} title={words.strip(strip.id.toUpperCase())} strip={strip} />
            <LabChoice
              name={strip.id}
              label={words.whatIs(strip.id.toUpperCase())}
              value={settings[strip.id]}
              options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
              onChange={(answer) => change({ [strip.id]: answer, shown: false })}
            />
            {settings.shown && <Truth words={words} strip={strip} verdict={verdictOn(strip, settings[strip.id])} />}
          </li>
        ))}
      </ol>
      <LabTick
        name="shown"
        label={words.show}
        isTicked={settings.shown}
        on="true"
        off="false"
        onChange={(shown) => change({ shown })}
      />
    </>
  );
}

function Truth({ words, strip, verdict }: Pick<EcgPart, 'words'> & { strip: NamedStrip; verdict: ReadingVerdict }) {
  return (
    <p>
      <StateMark tone={TONES[verdict]}>{words.verdicts[verdict]}</StateMark> {words.truths[strip.rhythm]}
    </p>
  );
}

export function StripsFinding({ words, settings, strips }: Omit<WithStrips, 'change'>) {
  const { number } = useFormat();
  const { found, missed, alarm, again, open } = countVerdicts(
    strips.map((strip) => verdictOn(strip, settings[strip.id])),
  );
  if (!settings.shown) return <p>{words.read(number(strips.length - open), number(strips.length))}</p>;
  return (
    <>
      <p>{words.score(number(found), number(missed), number(alarm))}</p>
      {again > 0 && <p>{words.takenAgain(number(again))}</p>}
      <p>{words.twoSigns}</p>
    </>
  );
}
