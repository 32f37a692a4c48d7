import { CHOOSE_LANGUAGE, LANGUAGE_NAMES } from '#app/platform/i18n/spoken-in-both.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { Icon } from '../ui/icon.tsx';
import { PreferenceForm } from './preference-form.tsx';

/** One button with the other language's name, in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'sv' ? 'en' : 'sv';
  return (
    <PreferenceForm action="/sprak" name="language">
      <button type="submit" name="language" value={other} lang={other} className={buttonClass('quiet')}>
        <Icon name="languages" />
        <span className="sr-only">{CHOOSE_LANGUAGE[other]}</span>
        <span aria-hidden="true">{LANGUAGE_NAMES[other]}</span>
      </button>
    </PreferenceForm>
  );
}
