import { estimateGfr } from '#app/domain/learning/kidney/equations.ts';
import type { CaseFinding, FindingKind, KidneyPatient } from '#app/domain/learning/kidney/find-cases.ts';
import type { RuleSettings } from '#app/domain/learning/kidney/settings.ts';
import type { kidneyRuleLab } from '#app/platform/i18n/labs/kidney-rule.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Tone } from '../../ui/tone.ts';

type Words = (typeof kidneyRuleLab)['sv'];

/** What there is most to learn from comes first. */
const ORDER: readonly (readonly [FindingKind, Tone])[] = [
  ['missed', 'bad'],
  ['wrong', 'warn'],
  ['found', 'ok'],
  ['rest', 'neutral'],
  ['known', 'neutral'],
];

interface KidneyCaseListProps {
  words: Words;
  findings: readonly CaseFinding[];
  rule: RuleSettings;
}

/** Every patient under what the rule made of her, with her samples and what is true. */
export function KidneyCaseList({ words, findings, rule }: KidneyCaseListProps) {
  return (
    <div className="flex flex-col gap-4">
      {ORDER.map(([kind, tone]) => {
        const those = findings.filter((finding) => finding.kind === kind);
        return (
          <section key={kind}>
            <h3>
              <StateMark tone={tone}>{words.kinds[kind]}</StateMark>
            </h3>
            {those.length === 0 && <p className="text-ink-2">{words.none}</p>}
            <ul className="flex flex-col">
              {those.map(({ patient }) => (
                <KidneyCase key={patient.id} words={words} patient={patient} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function KidneyCase({ words, patient, rule }: { words: Words; patient: KidneyPatient; rule: RuleSettings }) {
  const language = useLanguage();
  const { number } = useFormat();
  const samples = patient.creatinine.map(({ day, creatinine, isAcute }) => {
    const gfr = number(estimateGfr(rule.by, { ...patient, creatinine }));
    return isAcute ? words.acute(gfr, number(day)) : words.sample(gfr, number(day));
  });
  const albumin = patient.albumin.map(({ day, uacr }) => words.sample(number(uacr), number(day)));
  return (
    <li className="border-b border-line py-1.5">
      <p>
        <span className="font-medium">{words.person(patient.name, number(patient.age))}.</span>{' '}
        <span className="tabular-nums">
          {samples.length > 0 ? words.samplesOf(samples.join(', ')) : words.untested}{' '}
          {albumin.length > 0 ? words.albuminOf(albumin.join(', ')) : words.noAlbumin}
        </span>
      </p>
      <p className="text-sm text-ink-2">{patient.truth[language]}</p>
    </li>
  );
}
