import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { PreferenceForm } from './preference-form.tsx';
import type { Theme } from './types.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Follow the system, or hold light or dark. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const texts = useTexts();
  return (
    <PreferenceForm action="/utseende" name="theme">
      <p className="px-3 pb-1 text-xs text-ink-2" id="theme-label">
        {texts.common.theme.label}
      </p>
      <div role="group" aria-labelledby="theme-label" className="flex flex-col">
        {THEMES.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="theme"
            value={choice}
            aria-pressed={choice === theme}
            className="min-h-control rounded px-3 text-left hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-medium"
          >
            {texts.common.theme[choice]}
          </button>
        ))}
      </div>
    </PreferenceForm>
  );
}
