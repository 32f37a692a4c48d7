import { sv, en } from '#app/platform/i18n/index.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { Icon } from '../ui/icon.tsx';
import { PreferenceForm } from './preference-form.tsx';

/** One button with the other language's name, in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'sv' ? 'en' : 'sv';
  const texts = other === 'sv' ? sv : en;
  return (
    <PreferenceForm action="/sprak" name="language">
      <button type="submit" name="language" value={other} lang={other} className={buttonClass('quiet')}>
        <Icon name="languages" />
        <span className="sr-only">{texts.common.language.choose}</span>
        <span aria-hidden="true">{texts.common.language[other]}</span>
      </button>
    </PreferenceForm>
  );
}
