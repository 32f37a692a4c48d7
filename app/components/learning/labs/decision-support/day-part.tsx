import { countVerdicts, DAY, handleDay } from '#app/domain/learning/decision-support/day.ts';
import type { HandledAlert } from '#app/domain/learning/decision-support/day.ts';
import { rulesOf } from '#app/domain/learning/decision-support/settings.ts';
import type { DecisionSettings } from '#app/domain/learning/decision-support/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabTick } from '../../lab/lab-tick.tsx';
import { AlertList, UnseenList } from './alert-list.tsx';
import type { DecisionPart } from './part.ts';
import { RuleControls } from './rule-controls.tsx';

export function DayControls(part: DecisionPart) {
  const { words, settings, change } = part;
  const alerts = dayOf(settings);
  return (
    <>
      <RuleControls {...part} />
      <AlertList {...part} title={words.popups} alerts={alerts.filter(({ route }) => route === 'popup')} />
      <AlertList {...part} title={words.margin} alerts={alerts.filter(({ route }) => route === 'margin')} />
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

export function DayFinding({ words, settings }: Omit<DecisionPart, 'change'>) {
  const { number } = useFormat();
  const alerts = dayOf(settings);
  const popups = alerts.filter(({ route }) => route === 'popup');
  const { stopped, missed, needless } = countVerdicts(alerts);
  const open = popups.filter(({ verdict }) => verdict === null).length;
  const harmful = DAY.filter(({ isHarmful }) => isHarmful).length;
  if (!settings.shown) return <p>{words.answered(number(popups.length), number(open))}</p>;
  return (
    <>
      <p>{words.day(number(popups.length), number(harmful), number(stopped), number(missed))}</p>
      {needless > 0 && <p>{words.needless(number(needless))}</p>}
      {open > 0 && <p>{words.stillOpen(number(open))}</p>}
    </>
  );
}

export function DayPictures({ words, settings }: Omit<DecisionPart, 'change'>) {
  if (!settings.shown) return null;
  const alerts = dayOf(settings);
  return (
    <>
      <UnseenList
        words={words}
        title={words.atPharmacist}
        alerts={alerts.filter(({ route }) => route === 'pharmacist')}
      />
      <UnseenList words={words} title={words.nowhere} alerts={alerts.filter(({ route }) => route === 'nowhere')} />
    </>
  );
}

function dayOf(settings: DecisionSettings): HandledAlert[] {
  return handleDay(rulesOf(settings), (id) => settings[id]);
}
