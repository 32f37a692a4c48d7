// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { ColumnChart } from '#app/components/ui/bar-chart.tsx';
import { FORM_LETTERS, FormBar } from '#app/components/ui/form-mark.tsx';
import { heatLevel } from '#app/components/ui/meter.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Pager, Pagination } from '#app/components/ui/pagination.tsx';
import { ProgressLine } from '#app/components/ui/progress-line.tsx';
import { Stepper } from '#app/components/ui/stepper.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

describe('Stepper', () => {
  it('says where one is, what is behind, and leads back to it', () => {
    renderPage(
      <Stepper
        steps={[
          { id: 'read', label: 'Läs fil', state: 'done', to: '/las' },
          { id: 'map', label: 'Kolumner', state: 'current', to: '/kolumner' },
          { id: 'check', label: 'Kontrollera', state: 'waiting' },
        ]}
      />,
    );
    expect(screen.getByText('Steg 2 av 3')).toBeDefined();
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Läs fil, klart']);
    const current = screen.getByText('Kolumner').closest('[aria-current]');
    expect(current?.getAttribute('aria-current')).toBe('step');
  });
});

describe('Pagination', () => {
  it.each([
    ['/?q=a', 1, '1-50 av 120', ['?q=a&page=2']],
    ['/?q=a&page=2', 2, '51-100 av 120', ['?q=a&page=1', '?q=a&page=3']],
    ['/?q=a&page=3', 3, '101-120 av 120', ['?q=a&page=2']],
  ])('at %s', (at, page, range, targets) => {
    renderPage(<Pagination page={page} pageSize={50} total={120} />, { at });
    expect(screen.getByText(range)).toBeDefined();
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(targets.map((target) => `/${target}`));
  });

  it('is not there when one page holds all', () => {
    renderPage(<Pagination page={1} pageSize={50} total={50} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('names the neighbours of a page', () => {
    renderPage(<Pager label="Moduler" next={{ to: '/m/2', label: 'Processkartor' }} />);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Processkartor']);
  });
});

describe('placement forms', () => {
  it('have letters of their own, so that none is told by its colour alone', () => {
    expect(new Set(Object.values(FORM_LETTERS)).size).toBe(PLACEMENT_FORMS.length);
    const { container } = renderPage(
      <FormBar form="st" name="ST">
        Anna Åkesson
      </FormBar>,
    );
    expect(container.textContent).toBe('STST: Anna Åkesson');
  });
});

describe('Notice', () => {
  it('interrupts for a problem alone, and names its kind', () => {
    renderPage(
      <>
        <Notice tone="bad">Filen gick inte att läsa.</Notice>
        <Notice tone="warn">Tre enheter har inte svarat.</Notice>
      </>,
    );
    expect(within(screen.getByRole('alert')).getByRole('img', { name: 'Problem' })).toBeDefined();
    expect(within(screen.getByRole('status')).getByRole('img', { name: 'Observera' })).toBeDefined();
  });
});

describe('ProgressLine', () => {
  it('shows every percent and speaks every tenth', () => {
    renderPage(<ProgressLine title="Fördelar 84 lärande" share={0.47} best="1 204" bound="1 230" elapsedMs={12_400} />);
    expect(screen.getByText('47 % klart')).toBeDefined();
    expect(screen.getByText('Tid: 12 s')).toBeDefined();
    expect(screen.getByRole('status').textContent?.replace('\u00a0', ' ')).toBe('Fördelar 84 lärande 40 %');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('charts', () => {
  it('have a table with the same numbers', () => {
    renderPage(<ColumnChart title="Flest under v. 36" points={[{ label: 'v. 36', value: 1200 }]} />);
    const table = screen.getByRole('table', { name: 'Flest under v. 36', hidden: true });
    const cells = within(table).getAllByRole('cell', { hidden: true });
    expect(cells.map(({ textContent }) => textContent)).toEqual(['1\u00a0200']);
  });

  it('deepen with what is used, and are full only when it is', () => {
    expect([0, 1, 3, 5, 8, 9, 12].map((value) => heatLevel(value, 9))).toEqual([0, 1, 2, 2, 3, 4, 4]);
    expect(heatLevel(3, 0)).toBe(0);
  });
});
