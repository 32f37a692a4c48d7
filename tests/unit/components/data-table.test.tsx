// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LearnerTable } from './learner-table.tsx';
import { renderPage } from './render.tsx';

function names(): string[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

afterEach(cleanup);

describe('DataTable', () => {
  it('is a named table with a row header on each row', () => {
    renderPage(<LearnerTable count={3} />);
    const table = screen.getByRole('table', { name: 'Lärande' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Namn', 'Restid', 'Anteckning']);
    expect(names()).toEqual(['Person 0003', 'Person 0002', 'Person 0001']);
  });

  it('sorts by the heading, tells the direction and keeps it in the URL with the filter', () => {
    const { router } = renderPage(<LearnerTable count={3} />, { at: '/?q=person&page=2' });
    fireEvent.click(screen.getByRole('link', { name: 'Namn' }));
    expect(names()).toEqual(['Person 0001', 'Person 0002', 'Person 0003']);
    expect(screen.getByRole('columnheader', { name: 'Namn' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('link', { name: 'Namn' }));
    expect(names()).toEqual(['Person 0003', 'Person 0002', 'Person 0001']);
    expect(router.state.location.search).toBe('?q=person&sort=-name');
  });

  it('gives a heading without an order no link', () => {
    renderPage(<LearnerTable count={1} />);
    expect(screen.queryByRole('link', { name: 'Anteckning' })).toBeNull();
  });

  it('says how many rows of how many', () => {
    renderPage(<LearnerTable count={2} total={1200} />);
    expect(screen.getByText('2 av 1 200 rader')).toBeDefined();
  });

  it('shows what to do when it is empty', () => {
    renderPage(<LearnerTable count={0} />);
    expect(screen.getByText('Inga lärande')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a table beyond a hundred rows', () => {
  it('keeps a hundred rows or fewer in the page as they are', () => {
    renderPage(<LearnerTable count={100} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(100);
  });

  it('prints every row', () => {
    renderPage(<LearnerTable count={300} />);
    expect(screen.queryAllByRole('rowheader').length).toBeLessThan(300);
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(300);
  });
});

describe('selection', () => {
  it('names each row, selects all and none, and belongs to the form', () => {
    renderPage(<LearnerTable count={3} withSelection />);
    const second = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Markera Person 0002' });
    expect(second.checked).toBe(false);
    expect(second.getAttribute('form')).toBe('bulk');
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Markera alla rader' });
    fireEvent.click(all);
    expect([second.checked, all.checked]).toEqual([true, true]);
    fireEvent.click(all);
    expect([second.checked, all.checked]).toEqual([false, false]);
  });
});
