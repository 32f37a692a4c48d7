import { KIDNEY_PATIENTS } from '#app/content/kidney-disease/patients.ts';
import { EQUATIONS } from '#app/domain/learning/kidney/equations.ts';
import { countFindings, findCases } from '#app/domain/learning/kidney/find-cases.ts';
import type { CaseFinding } from '#app/domain/learning/kidney/find-cases.ts';
import { ruleSettings } from '#app/domain/learning/kidney/settings.ts';
import type { RuleSettings } from '#app/domain/learning/kidney/settings.ts';
import { kidneyRuleLab } from '#app/platform/i18n/labs/kidney-rule.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { DotGrid } from '../lab/dot-grid.tsx';
import type { DotGroup } from '../lab/dot-grid.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { LabTick } from '../lab/lab-tick.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { KidneyCaseList } from './kidney-case-list.tsx';

type Words = (typeof kidneyRuleLab)['sv'];

const LOOKS = [
  { id: 'found', shape: 'full', tone: 'accent' },
  { id: 'missed', shape: 'ring', tone: 'bad' },
  { id: 'wrong', shape: 'cross', tone: 'warn' },
  { id: 'rest', shape: 'small', tone: 'faint' },
  { id: 'known', shape: 'ring', tone: 'faint' },
] as const satisfies readonly Pick<DotGroup, 'id' | 'shape' | 'tone'>[];

/** A rule for finding kidney disease in records, tried on patients of whom all is known. */
export function KidneyRuleLab() {
  const words = kidneyRuleLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(ruleSettings);
  const findings = findCases(KIDNEY_PATIENTS, settings);
  const counts = countFindings(findings);
  return (
    <LabFrame
      id="labb-regel"
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} findings={findings} />}
      onReset={reset}
    >
      <DotGrid
        title={words.dots}
        groups={LOOKS.map((look) => ({ ...look, label: words.kinds[look.id], count: counts[look.id] }))}
        across={KIDNEY_PATIENTS.length}
      />
      <KidneyCaseList words={words} findings={findings} rule={settings} />
    </LabFrame>
  );
}

interface ControlsProps {
  words: Words;
  settings: RuleSettings;
  change: (part: Partial<RuleSettings>) => void;
}

function Controls({ words, settings, change }: ControlsProps) {
  const { number } = useFormat();
  const tick = (name: 'unbroken' | 'calm' | 'albumin') => (
    <LabTick
      name={name}
      label={words[name]}
      isTicked={settings[name] === 1}
      onChange={(isTicked) => change({ [name]: isTicked ? 1 : 0 })}
    />
  );
  return (
    <>
      <LabChoice
        name="by"
        label={words.by}
        options={EQUATIONS.map((value) => ({ value, label: words.equations[value] }))}
        value={settings.by}
        onChange={(by) => change({ by })}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          name="below"
          label={words.below}
          value={settings.below}
          min={45}
          max={75}
          step={1}
          text={number(settings.below)}
          onChange={(below) => change({ below })}
        />
        <Slider
          name="samples"
          label={words.samples}
          value={settings.samples}
          min={1}
          max={3}
          step={1}
          text={words.count(number(settings.samples))}
          onChange={(samples) => change({ samples })}
        />
        <Slider
          name="days"
          label={words.days}
          hint={words.daysHint}
          value={settings.days}
          min={0}
          max={180}
          step={10}
          text={words.inDays(number(settings.days))}
          onChange={(days) => change({ days })}
        />
      </div>
      <div>
        {tick('unbroken')}
        {tick('calm')}
        {tick('albumin')}
      </div>
    </>
  );
}

function Finding({ words, findings }: { words: Words; findings: readonly CaseFinding[] }) {
  const { number } = useFormat();
  const { found, missed, wrong } = countFindings(findings);
  const flagged = findings.filter(({ isFlagged }) => isFlagged);
  const lacking = flagged.filter(({ lacksUacr }) => lacksUacr).length;
  return (
    <>
      <p>{words.finding(number(found), number(found + missed), number(wrong))}</p>
      <p>{flagged.length > 0 ? words.uacr(number(lacking), number(flagged.length)) : words.nobody}</p>
    </>
  );
}
