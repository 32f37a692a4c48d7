// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/components/ui/choice-field.tsx';
import { DateWeekField } from '#app/components/ui/date-week-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { TextArea, TextField } from '#app/components/ui/text-field.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

function describing(control: HTMLElement): string[] {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`);
}

const options = [
  { value: 'single', label: 'Enskild' },
  { value: 'peer', label: 'Parvis', hint: 'Två per handledare' },
];

describe('a field', () => {
  it.each([
    ['TextField', <TextField key="1" name="email" label="E-post" hint="Dit går svaret." error="Skriv en adress." />],
    ['TextArea', <TextArea key="2" name="email" label="E-post" hint="Dit går svaret." error="Skriv en adress." />],
    [
      'SelectField',
      <SelectField
        key="3"
        name="email"
        label="E-post"
        hint="Dit går svaret."
        error="Skriv en adress."
        options={options}
      />,
    ],
    [
      'CheckboxField',
      <CheckboxField key="4" name="email" label="E-post" hint="Dit går svaret." error="Skriv en adress." />,
    ],
  ])('%s is found by its label, and its hint and error are read with it', (_, field) => {
    renderPage(field);
    const control = screen.getByLabelText('E-post');
    expect(control.id).toBe('field-email');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(describing(control)).toEqual(['Dit går svaret.', 'Fel: Skriv en adress.']);
  });

  it('is not called wrong when it is right', () => {
    renderPage(<TextField name="email" label="E-post" />);
    const control = screen.getByLabelText('E-post');
    expect([control.getAttribute('aria-invalid'), control.getAttribute('aria-describedby')]).toEqual([null, null]);
  });

  it('says in words that it may be left empty', () => {
    renderPage(<TextField name="mandate" label="Mandat" optional />);
    expect(screen.getByLabelText('Mandat (valfritt)')).toBeDefined();
  });
});

describe('a group of choices', () => {
  it('is one named group whose first choice the error summary can reach', () => {
    renderPage(<RadioGroup name="model" label="Modell" options={options} defaultValue="peer" error="Välj en." />);
    expect(describing(screen.getByRole('group', { name: 'Modell' }))).toEqual(['Fel: Välj en.']);
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
    expect([first?.id, first?.checked, second?.checked]).toEqual(['field-model', false, true]);
  });

  it('takes several starting choices', () => {
    renderPage(<CheckboxGroup name="model" label="Modeller" options={options} defaultValue={['single', 'peer']} />);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, true]);
  });
});

describe('DateWeekField', () => {
  it('says how the text was understood while it is typed', () => {
    const interpret = (text: string) => (text === 'v47' ? 'v. 47 2026' : undefined);
    renderPage(<DateWeekField name="week" label="Vecka" interpret={interpret} />);
    fireEvent.change(screen.getByLabelText('Vecka'), { target: { value: 'v4' } });
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.change(screen.getByLabelText('Vecka'), { target: { value: 'v47' } });
    expect(screen.getByRole('status').textContent).toBe('v. 47 2026');
  });
});

describe('ErrorSummary', () => {
  it('takes focus, counts, and leads to each field', () => {
    renderPage(
      <>
        <ErrorSummary
          problems={[
            { name: 'email', message: 'Skriv en adress.' },
            { name: '', message: 'Omgången är redan publicerad.' },
          ]}
        />
        <TextField name="email" label="E-post" />
      </>,
    );
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('2 uppgifter behöver rättas');
    const link = screen.getByRole('link', { name: 'E-post: Skriv en adress.' });
    expect(link.getAttribute('href')).toBe('#field-email');
    fireEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('E-post'));
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('is not there when nothing is wrong', () => {
    renderPage(<ErrorSummary problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
