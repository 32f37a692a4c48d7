// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptAnswers } from '#app/components/surveys/kept-answers.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { BranchingSurvey, definition, KEY } from './branching-survey.tsx';
import { renderPage } from './render.tsx';

const { questionnaire: words, surveys } = sv;
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('a questionnaire with a branch', () => {
  it('asks with script when it has been answered so', async () => {
    renderPage(<BranchingSurvey />);
    await waitFor(() => expect(screen.queryByLabelText('Vilka veckor?')).toBeNull());
    fireEvent.click(screen.getByLabelText('Ja'));
    expect(await screen.findByLabelText('Vilka veckor?')).toBeDefined();
    fireEvent.click(screen.getByLabelText('Nej'));
    await waitFor(() => expect(screen.queryByLabelText('Vilka veckor?')).toBeNull());
  });
});

describe('what is promised before answering', () => {
  it.each([
    ['learners', '5', '8', '10'],
    ['supervisors', '6', '9', '11'],
  ] as const)('to %s is what holds among them', (respondents, mean, distribution, forWords) => {
    renderPage(<BranchingSurvey respondents={respondents} />);
    const promise = `${surveys.answer.anonymousText(mean, distribution)} ${words.ownWords(forWords)}`;
    expect(screen.getByText(promise)).toBeDefined();
  });
});

describe('what is kept in the browser', () => {
  it('is choices for long and own words for the tab, under a key alone', async () => {
    renderPage(<BranchingSurvey />);
    fireEvent.click(await screen.findByLabelText('Ja'));
    fireEvent.change(await screen.findByLabelText('Vilka veckor?'), { target: { value: 'Vecka 30' } });
    await waitFor(() => expect(keptAnswers(KEY, definition)).toEqual({ closed: 'yes', which: 'Vecka 30' }));
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/Vecka|Stängt/);
  });

  it('is nothing that the questionnaire does not have, whatever stands there', () => {
    localStorage.setItem(`enkat-${KEY}`, '{"closed":"no","other":"x","which":7}');
    expect(keptAnswers(KEY, definition)).toEqual({ closed: 'no' });
    localStorage.setItem(`enkat-${KEY}`, '{broken');
    expect(keptAnswers(KEY, definition)).toEqual({});
  });
});

describe('one of several answers', () => {
  const takeBack = () => screen.queryByRole('button', { name: words.takeBackAnswer.of('Stängt?') });

  it('can be taken back: nothing is chosen, kept or asked because of it, and the keyboard stays at the question', async () => {
    renderPage(<BranchingSurvey />);
    const yes = await screen.findByLabelText<HTMLInputElement>('Ja');
    expect(takeBack()).toBeNull();
    fireEvent.click(yes);
    await screen.findByLabelText('Vilka veckor?');
    const button = takeBack();
    if (!button) throw new Error('nothing to take back');
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(takeBack()).toBeNull());
    expect(yes.checked).toBe(false);
    expect(keptAnswers(KEY, definition)).toEqual({});
    expect(screen.queryByLabelText('Vilka veckor?')).toBeNull();
    expect(document.activeElement).toBe(yes);
    expect(screen.getByText(words.takeBackAnswer.done).getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByLabelText('Nej'));
    await waitFor(() => expect(keptAnswers(KEY, definition)).toEqual({ closed: 'no' }));
    expect(screen.queryByText(words.takeBackAnswer.done)).toBeNull();
  });

  it('is not sent when it has been taken back', async () => {
    const bodies: string[] = [];
    vi.stubGlobal('fetch', (_address: string, { body }: { body: URLSearchParams }) => {
      bodies.push(body.toString());
      return Promise.resolve({ status: 200, url: 'http://localhost/e/token' });
    });
    renderPage(<BranchingSurvey />, { at: '/e/token' });
    fireEvent.click(await screen.findByLabelText('Ja'));
    await waitFor(() => expect(takeBack()).not.toBeNull());
    const button = takeBack();
    if (button) fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: surveys.answer.submit }));
    expect((await screen.findAllByText(surveys.fieldErrors.nothingAnswered)).length).toBeGreaterThan(0);
    expect(bodies).toEqual([]);
  });
});

describe('an answer without a connection', () => {
  it('waits, says so, and is sent once when the connection is back', async () => {
    const bodies: string[] = [];
    let isOnline = false;
    vi.stubGlobal('fetch', (address: string, { body }: { body: URLSearchParams }) => {
      if (!isOnline) return Promise.reject(new TypeError('no connection'));
      bodies.push(`${address} ${body.toString()}`);
      return Promise.resolve({ status: 200, url: 'http://localhost/e/token' });
    });
    const { router } = renderPage(<BranchingSurvey />, { at: '/e/token' });
    fireEvent.click(await screen.findByLabelText('Nej'));
    fireEvent.click(screen.getByRole('button', { name: surveys.answer.submit }));
    expect(await screen.findByText(words.waiting)).toBeDefined();
    expect(bodies).toEqual([]);
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(router.state.historyAction).toBe('REPLACE'));
    expect(bodies).toEqual(['/e/token closed=no']);
    expect(screen.queryByText(words.waiting)).toBeNull();
  });
});
