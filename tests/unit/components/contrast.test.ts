import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../app/components/ui/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Rgb = readonly [number, number, number];

const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: parse(light ?? ''), dark: parse(dark ?? '') },
  ]),
);

function parse(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return [r, g, b];
}

function colour(name: string, theme: Theme): Rgb {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
}

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function mix(over: Rgb, under: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => (over[i] ?? 0) * share + (under[i] ?? 0) * (1 - share)) as unknown as Rgb;
}

const SURFACES = ['bg', 'surface', 'sunken'];
const TONES = ['ok', 'warn', 'bad', 'info'];
const FORMS = [...tokens.keys()].filter((name) => name.startsWith('form-'));
const HEATS = [...tokens.keys()].filter((name) => name.startsWith('heat-'));

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(['ink', 'ink-2', 'accent', ...TONES])('reads %s at 5.4:1 on every surface', (text) => {
    for (const surface of SURFACES) {
      expect(contrast(colour(text, theme), colour(surface, theme)), `${text} on ${surface}`).toBeGreaterThanOrEqual(
        5.4,
      );
    }
  });

  it.each(TONES)('reads %s, ink and secondary ink at 4.5:1 on its soft ground', (tone) => {
    for (const text of [tone, 'ink', 'ink-2']) {
      const ratio = contrast(colour(text, theme), colour(`${tone}-soft`, theme));
      expect(ratio, `${text} on ${tone}-soft`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reads the labels of buttons, chosen rows and heat cells at 4.5:1', () => {
    const pairs: [string, string][] = [
      ['on-accent', 'accent'],
      ['on-accent', 'accent-strong'],
      ['on-bad', 'bad'],
      ['ink', 'accent-soft'],
      ['accent', 'accent-soft'],
      ['surface', 'ink'],
      ...HEATS.map((heat): [string, string] => ['ink', heat]),
    ];
    for (const [text, ground] of pairs) {
      expect(contrast(colour(text, theme), colour(ground, theme)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('shows the edges of controls at 3:1 on every surface', () => {
    for (const surface of SURFACES) {
      expect(contrast(colour('line-strong', theme), colour(surface, theme)), surface).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(FORMS)('shows the edge of %s at 3:1 and reads ink on its fill at 4.5:1', (form) => {
    for (const surface of SURFACES) {
      const fill = mix(colour(form, theme), colour(surface, theme), 0.12);
      expect(contrast(colour('ink', theme), fill), `ink on ${form} over ${surface}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('ink-2', theme), fill), `letters on ${form} over ${surface}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(form, theme), colour(surface, theme)), `${form} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it('finds every colour of the file', () => {
  expect(FORMS).toHaveLength(10);
  expect(tokens.size).toBe([...css.matchAll(/--color-[\w-]+: light-dark\(#/g)].length);
});
