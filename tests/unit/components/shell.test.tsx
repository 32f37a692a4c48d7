// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LearnerShell } from '#app/components/layout/learner-shell.tsx';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { renderPage } from './render.tsx';
import { navigation, user, Workspace } from './workspace.tsx';

afterEach(cleanup);

describe('AppShell', () => {
  it('has one of each landmark, and the skip link leads to the content', () => {
    renderPage(<Workspace />);
    expect(screen.getByRole('link', { name: 'Hoppa till innehållet' }).getAttribute('href')).toBe(
      `#${screen.getByRole('main').id}`,
    );
    expect(screen.getAllByRole('banner')).toHaveLength(1);
    expect(screen.getByRole('navigation', { name: 'Huvudmeny' })).toBeDefined();
    expect(screen.getByRole('navigation', { name: 'Du är här' })).toBeDefined();
  });

  it('marks where the reader is and opens that part of the menu alone', () => {
    renderPage(<Workspace />, { at: '/placeringar/omgangar/t4' });
    const menu = within(screen.getByRole('navigation', { name: 'Huvudmeny' }));
    expect(menu.getByRole('link', { name: 'Omgångar' }).getAttribute('aria-current')).toBe('page');
    expect(menu.getByRole('link', { name: 'Översikt' }).getAttribute('aria-current')).toBeNull();
    cleanup();
    renderPage(<Workspace />, { at: '/' });
    expect(screen.queryByRole('link', { name: 'Omgångar' })).toBeNull();
  });

  it('offers the other language in that language', () => {
    renderPage(<Workspace />);
    expect(screen.getByRole('button', { name: 'Switch to English' }).getAttribute('lang')).toBe('en');
    cleanup();
    renderPage(<Workspace />, { language: 'en' });
    expect(screen.getByRole('button', { name: 'Byt till svenska' }).getAttribute('lang')).toBe('sv');
  });

  it('ends with help, the accessibility statement and the version, as every shell does', () => {
    for (const shell of [
      <Workspace key="1" />,
      <PublicShell key="2" version="1.2.3">
        .
      </PublicShell>,
      <LearnerShell key="3" navigation={navigation} user={user} version="1.2.3">
        .
      </LearnerShell>,
    ]) {
      renderPage(shell);
      const footer = within(screen.getByRole('contentinfo'));
      expect(footer.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
        'Kontakt och hjälp',
        'Tillgänglighetsredogörelse',
      ]);
      expect(footer.getByText('Version 1.2.3')).toBeDefined();
      cleanup();
    }
  });
});
