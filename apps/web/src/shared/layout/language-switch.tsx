import type { Locale } from '#contracts';
import { speak } from '../texts/catalogues.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

const LANGUAGES: readonly (readonly [Locale, string, string])[] = [
  ['ru', 'Рус', 'Русский'],
  ['sah', 'Саха', 'Саха тыла'],
  ['en', 'Eng', 'English'],
];

/** Words, not flags. The page and what is written on it stay as they are. */
export function LanguageSwitch(): React.JSX.Element {
  const { t, locale } = useTexts();
  return (
    <div role="group" aria-label={t('nav.language')} className={classes.languages}>
      {LANGUAGES.map(([language, word, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${word}: ${name}`}
          aria-pressed={locale === language}
          onClick={() => void speak(language)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
