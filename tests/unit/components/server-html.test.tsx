import { describe, expect, it } from 'vitest';
import { BarChart, ColumnChart } from '#app/components/ui/bar-chart.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { ProgressLine } from '#app/components/ui/progress-line.tsx';
import { Toast } from '#app/components/ui/toast.tsx';
import { sv } from '#app/platform/i18n/index.ts';
import { BranchingSurvey } from './branching-survey.tsx';
import { LearnerTable } from './learner-table.tsx';
import { serverHtml } from './render.tsx';
import { RoundForm } from './round-form.tsx';
import { Workspace } from './workspace.tsx';

// What works before any script, and what a strict content policy lets through.
describe('the shell', () => {
  it('switches language by a plain form that returns to the same address', async () => {
    const html = await serverHtml(<Workspace />, { at: '/placeringar?sort=-name' });
    expect(html).toMatch(/<form method="post" action="\/sprak"/);
    expect(html).toContain('name="returnTo" value="/placeringar?sort=-name"');
  });

  it('opens its menu on a phone', async () => {
    const html = await serverHtml(<Workspace />);
    expect(html).toMatch(/<nav[^>]*id="main-menu"[^>]*popover="auto"/);
    expect(html).toContain('popovertarget="main-menu"');
  });

  it('signs out and undoes by plain forms', async () => {
    const html = await serverHtml(
      <Workspace>
        <Toast undo={{ action: '/andringar/1/angra' }}>Flyttad</Toast>
      </Workspace>,
    );
    expect(html).toMatch(/<form method="post" action="\/logga-ut"/);
    expect(html).toMatch(/<form method="post" action="\/andringar\/1\/angra"/);
  });
});

describe('a table beyond a hundred rows', () => {
  it('comes with its first fifty, its whole length, and a way to all of them', async () => {
    const html = await serverHtml(<LearnerTable count={1200} />);
    expect(html.match(/<th scope="row"/g)).toHaveLength(50);
    expect(html).toContain('aria-rowcount="1201"');
    expect(html).toContain('href="?rows=all"');
  });

  it('comes whole when all rows are asked for', async () => {
    const html = await serverHtml(<LearnerTable count={1200} />, { at: '/?rows=all' });
    expect(html.match(/<th scope="row"/g)).toHaveLength(1200);
  });

  it('posts the selected rows that are out of sight too', async () => {
    const html = await serverHtml(<LearnerTable count={1200} withSelection />);
    expect(html).toContain('<input type="hidden" name="learner" form="bulk" value="r1199"/>');
    expect(html).not.toContain('<input type="hidden" name="learner" form="bulk" value="r0"/>');
  });
});

describe('filters', () => {
  const fields = [
    { kind: 'search', name: 'q', label: 'Namn' },
    { kind: 'select', name: 'unit', label: 'Enhet', options: [{ value: '62', label: 'Avd 62' }] },
  ] as const;

  it('are a form in the URL that keeps the sort, forgets the page, and shows each choice as a way out of it', async () => {
    const html = await serverHtml(<FilterBar fields={fields} />, { at: '/?q=%C3%A5sa&unit=62&sort=-name&page=3' });
    expect(html).toContain('<input type="hidden" name="sort" value="-name"/>');
    expect(html).not.toContain('name="page"');
    expect(html).toMatch(/name="q"[^>]*value="åsa"/);
    expect(html).toContain('<option value="62" selected="">Avd 62</option>');
    expect(html).toContain('href="/?unit=62&amp;sort=-name"');
    expect(html).toContain('Enhet: Avd 62');
  });

  it('say nothing of a value that cannot be chosen, and can still be cleared of it', async () => {
    const html = await serverHtml(<FilterBar fields={fields} />, { at: '/?unit=unheard-of' });
    expect(html).not.toContain('Enhet: ');
    expect(html).toContain(sv.common.filter.clear);
  });
});

describe('a form', () => {
  it('comes from the server with what was typed and what is wrong, before any script', async () => {
    const reply = {
      values: { name: 'T4', email: 'upptagen@exempel.se', locked: 'on' },
      errors: { email: { type: 'server', message: 'email' }, form: { type: 'server', message: 'unheard of' } },
    };
    const html = await serverHtml(<RoundForm reply={reply} />);
    expect(html).toContain('value="upptagen@exempel.se"');
    expect(html).toContain('checked=""');
    expect(html).toContain('href="#field-email"');
    expect(html).toContain('2 uppgifter behöver rättas');
  });
});

it('carries no style attribute', async () => {
  const points = [{ label: 'v. 36', value: 3 }];
  const html = await serverHtml(
    <Workspace>
      <Meter value={1} max={3} text="1 av 3" />
      <BarChart title="Platser" points={points} />
      <ColumnChart title="Platser" points={points} />
      <ProgressLine title="Fördelar" share={0.4} stop={{ action: '/stopp' }} />
      <LearnerTable count={120} withSelection />
    </Workspace>,
  );
  expect(html.match(/<[^>]* style="[^>]*>/g)).toBeNull();
});

describe('a questionnaire', () => {
  it('asks everything, and says of whom what is not for all', async () => {
    const html = await serverHtml(<BranchingSurvey />);
    expect(html).toContain('Vilka veckor?');
    expect(html).toContain(sv.questionnaire.ifAnswered(['Ja'], 'Stängt?'));
  });
});
