import type { Chart, ChartWording } from '../chart.ts';
import type { SurveyFacts, SurveyGroup } from './facts.ts';

/** How a group sees each theme that is told of it, with the interval where that is told too; null when none is. */
export function themesChart(
  { themes, scale }: Pick<SurveyFacts, 'scale'> & { themes: readonly { id: string; name: string }[] },
  group: SurveyGroup | undefined,
  { title, alt }: ChartWording,
): Chart | null {
  const points = themes.flatMap(({ id, name }) => {
    const figure = group?.figures[id]?.figure;
    if (!figure) return [];
    const { mean, spread } = figure;
    return [{ label: name, value: mean, ...spread?.interval }];
  });
  const [best] = [...points].sort((a, b) => b.value - a.value);
  if (!best) return null;
  const { lowest: from, highest: to } = scale;
  return { title, alt: alt(best.label), kind: 'intervals', from, to, decimals: 1, points };
}
