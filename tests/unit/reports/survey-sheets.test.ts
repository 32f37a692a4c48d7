import { describe, expect, it } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { surveySheet } from '#reports/survey-sheets.ts';
import type { SurveyGroup } from '#reports/survey/facts.ts';
import type { WaveOutcome } from '#reports/vfu-quality/facts.ts';

const { reports, surveys, qualityReport } = sv;
const wording = {
  name: 'Enkäter',
  headings: { ...reports.survey.headings, wave: qualityReport.report.headings.wave },
  ...{ kinds: reports.survey.kinds, keptBack: surveys.wave.keptBack, empty: reports.survey.empty },
  span: (from: number, to: number) => `${from}-${to}`,
  charts: {
    themesOf: (wave: string, group: string) => ({ ...qualityReport.charts.themes, title: `${wave}, ${group}` }),
  },
};

const group = (name: string, kind: SurveyGroup['kind'], mean: number | null): SurveyGroup => ({
  ...{ kind, name },
  figures: {
    feedback: {
      ...{ keptBack: mean === null ? ('too_few' as const) : null, standing: null, lacksPeers: false },
      figure: mean === null ? null : { respondents: 12, mean, spread: null, spreadKeptBack: 'too_few' },
    },
  },
});
const wave = (name: string, invited: number, ...groups: SurveyGroup[]): WaveOutcome => ({
  ...{ name, invited, answered: 20, groups, thresholds: { mean: 5, distribution: 8 } },
  ...{ scale: { lowest: 1, highest: 5 }, themes: [{ id: 'feedback', name: 'Återkoppling', change: null }] },
});
const pictured = (waves: WaveOutcome[], drawn?: WaveOutcome[]) => surveySheet(waves, wording, drawn).chart?.title;

describe('the picture on a sheet of several waves', () => {
  const all = wave('Alla', 300, group('Läkare', 'branch', 4.4), group('Regionen', 'region', 3.9));
  const some = wave('ST', 80, group('Regionen', 'region', 3.5));
  const hidden = wave('Tyst', 900, group('Regionen', 'region', null));

  it('is of the one that asked the most and tells of something, and there of the whole', () => {
    expect(pictured([some, all])).toBe('Alla, Regionen');
    expect(pictured([all, hidden, some])).toBe('Alla, Regionen');
    expect(pictured([hidden])).toBeUndefined();
  });

  it('is of the first group where the whole is not told of', () => {
    expect(pictured([wave('Alla', 9, group('Avd 61', 'unit', 4.1), group('Avd 62', 'unit', 3.1))])).toBe(
      'Alla, Avd 61',
    );
  });

  it('is chosen among those that are named, while every wave has its rows', () => {
    expect(pictured([some, all], [some])).toBe('ST, Regionen');
    expect(surveySheet([some, all], wording, [some]).rows).toHaveLength(3);
  });
});
