// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangedDetails } from '#app/components/imports/changed-details.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

describe('what changes of a row', () => {
  it('is told from old to new, and where that cannot be told by its name', () => {
    const edits = [
      { field: 'familyName', before: ['Berg'], after: ['Lind'] },
      { field: 'homePostcode', before: [], after: ['30233'] },
      { field: 'wishes', before: ['Avd 61'], after: ['Avd 62', 'Avd 61'] },
    ];
    const changes = ['participation', ...edits.map(({ field }) => field)];
    renderPage(
      <div data-testid="details">
        <ChangedDetails changes={changes} edits={edits} />
      </div>,
      { at: '/' },
    );
    const text = (screen.getByTestId('details').textContent ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('Efternamn: från Berg →till Lind');
    expect(text).toContain('Postnummer: från uppgift saknas →till 302 33');
    expect(text).toContain('Önskemål: från Avd 61 →till Avd 62, Avd 61');
    expect(text).toContain('Med i omgången');
  });
});
