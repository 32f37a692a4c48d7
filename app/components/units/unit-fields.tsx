import { LAST_TERM, TERM_FORMS } from '#app/domain/placements/levels.ts';
import { ATTESTS, SECTORS, SUPERVISION_MODELS, UNIT_KINDS } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxField, CheckboxGroup } from '../ui/choice-field.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

interface UnitFieldsProps {
  form: ReturnType<typeof useZodForm>;
  owners: readonly { id: string; name: string }[];
}

const laterTerms = Array.from({ length: LAST_TERM - 1 }, (_, index) => index + 2);

/** The fields that a new unit and a changed one share. */
export function UnitFields({ form, owners }: UnitFieldsProps) {
  const { units: words, vocabulary } = useTexts();
  const optionsOf = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
    codes.map((value) => ({ value, label: names[value] ?? value }));
  return (
    <>
      <FormSection title={words.facts}>
        <TextField {...form.field('name')} label={words.name} width="full" required />
        <SelectField
          {...form.field('kind')}
          label={words.kind}
          options={optionsOf(UNIT_KINDS, vocabulary.unitKinds)}
          required
        />
        <SelectField
          {...form.field('sector')}
          label={words.sector}
          options={optionsOf(SECTORS, vocabulary.sectors)}
          required
        />
        <SelectField
          {...form.field('organisationId')}
          label={words.owner}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <TextField {...form.field('hsaId')} label={words.hsaId} hint={words.hsaIdHint} optional />
        <SelectField
          {...form.field('model')}
          label={words.model}
          options={optionsOf(SUPERVISION_MODELS, vocabulary.models)}
          required
        />
        <CheckboxGroup
          {...form.choices('requiredAttests')}
          label={words.requiredAttests}
          options={optionsOf(ATTESTS, vocabulary.attests)}
        />
        <CheckboxField {...form.check('needsCar')} label={words.needsCar} hint={words.needsCarHint} />
        <CheckboxField {...form.check('refusesMinors')} label={words.refusesMinors} />
        <TextField
          {...form.field('smallestGroup')}
          label={words.smallestGroup}
          hint={words.smallestGroupHint}
          width={8}
          inputMode="numeric"
          optional
        />
      </FormSection>
      <FormSection title={words.terms.title}>
        <p className="text-ink-2">{words.terms.lead}</p>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {TERM_FORMS.map((code) => (
            <SelectField
              key={code}
              {...form.field(`firstTerms.${code}`)}
              label={vocabulary.forms[code]}
              emptyLabel={words.terms.all}
              options={laterTerms.map((term) => ({ value: String(term), label: words.terms.from(term) }))}
            />
          ))}
        </div>
      </FormSection>
      <FormSection title={words.place}>
        <TextField {...form.field('address')} label={words.address} width="full" optional />
        <TextField {...form.field('postcode')} label={words.postcode} width={8} optional />
        <TextField {...form.field('town')} label={words.town} required />
        <TextField {...form.field('contactName')} label={words.contact} optional />
        <TextField {...form.field('contactEmail')} label={words.email} type="email" optional />
        <TextField {...form.field('contactPhone')} label={words.phone} type="tel" width={20} optional />
        <TextArea {...form.field('welcome')} label={words.welcome} hint={words.welcomeHint} optional />
      </FormSection>
      <FormSection title={words.validity}>
        <DateWeekField {...form.field('validFrom')} label={words.validFrom} required />
        <DateWeekField {...form.field('validTo')} label={words.validTo} hint={words.validToHint} optional />
      </FormSection>
    </>
  );
}
