export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SIDEBARS = ['wide', 'narrow'] as const;
export type Sidebar = (typeof SIDEBARS)[number];

export interface Appearance {
  theme: Theme;
  sidebar: Sidebar;
}

export const DEFAULT_APPEARANCE: Appearance = { theme: 'system', sidebar: 'wide' };

/** Keeps what is valid of untrusted values and fills the rest from `current`. */
export function mergeAppearance(current: Appearance, theme: unknown, sidebar: unknown): Appearance {
  return {
    theme: THEMES.find((known) => known === theme) ?? current.theme,
    sidebar: SIDEBARS.find((known) => known === sidebar) ?? current.sidebar,
  };
}
