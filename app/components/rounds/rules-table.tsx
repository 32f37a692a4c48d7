import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

interface Bilingual {
  sv: string;
  en: string;
}

export interface RuleRow {
  id: string;
  name: Bilingual;
  description: Bilingual;
  source: Bilingual;
  weightUnit: Bilingual;
  strength: 'hard' | 'soft';
  enabled: boolean;
  /** In force in every round; cannot be switched off. */
  isAlwaysOn: boolean;
  weight: number;
  /** Values of its own that the round sets. */
  inputs: readonly { name: string; label: Bilingual; unit: Bilingual; most: number; value: number }[];
}

/** Every rule of the optimiser: whether it is in force and, for the soft ones, what it weighs. Part of a form. */
export function RulesTable({ rules }: { rules: readonly RuleRow[] }) {
  const words = useTexts().rounds.settings;
  return (
    <div className="flex flex-col gap-5">
      <RuleGroup title={words.hard} rules={rules.filter((rule) => rule.strength === 'hard')} />
      <RuleGroup title={words.soft} rules={rules.filter((rule) => rule.strength === 'soft')} />
    </div>
  );
}

function RuleGroup({ title, rules }: { title: string; rules: readonly RuleRow[] }) {
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-1 font-medium">{title}</legend>
      <ul className="divide-y divide-line border-y border-line">
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </ul>
    </fieldset>
  );
}

function RuleLine({ rule }: { rule: RuleRow }) {
  const words = useTexts().rounds.settings;
  const language = useLanguage();
  const id = `rule-${rule.id}`;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-2.5">
      <div className="flex min-h-control min-w-0 flex-1 basis-80 items-start gap-3">
        <input
          id={id}
          type="checkbox"
          name="enabled"
          value={rule.id}
          defaultChecked={rule.enabled}
          disabled={rule.isAlwaysOn}
          className="tick mt-0.5"
          aria-describedby={`${id}-about`}
        />
        <div className="min-w-0">
          <label className="font-medium" htmlFor={id}>
            {rule.name[language]}
          </label>
          <p id={`${id}-about`} className="text-ink-2">
            {rule.description[language]} {words.source}: {rule.source[language]}
            {rule.isAlwaysOn && `. ${words.alwaysOn}`}
          </p>
        </div>
      </div>
      <div className="flex flex-col gap-2">
        {rule.strength === 'soft' && (
          <RuleNumber
            name={`weight.${rule.id}`}
            value={rule.weight}
            most={10_000}
            label={words.weightFor(rule.name[language])}
            unit={rule.weightUnit[language]}
          />
        )}
        {rule.inputs.map((input) => (
          <RuleNumber
            key={input.name}
            name={`value.${rule.id}.${input.name}`}
            value={input.value}
            most={input.most}
            label={`${rule.name[language]}: ${input.label[language]}`}
            unit={`${input.label[language]}, ${input.unit[language]}`}
          />
        ))}
      </div>
    </li>
  );
}

interface RuleNumberProps {
  name: string;
  value: number;
  most: number;
  label: string;
  unit: string;
}

function RuleNumber({ name, value, most, label, unit }: RuleNumberProps) {
  return (
    <span className="flex items-center gap-2">
      <input
        type="number"
        min={0}
        max={most}
        step={1}
        name={name}
        defaultValue={value}
        aria-label={label}
        className="control w-[10ch] text-right tabular-nums"
      />
      <span className="w-56 text-ink-2">{unit}</span>
    </span>
  );
}
