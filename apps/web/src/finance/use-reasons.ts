import type { texts } from './texts/ru.js';
import { useFinanceTexts } from './finance-texts.js';

type ReasonKey = Extract<keyof typeof texts, `finance.reason.${string}`>;

/** Why something is not possible yet, by the server's code. */
export function useReasons(): (code: string | null | undefined) => string {
  const { t } = useFinanceTexts();
  return (code) => {
    const key = `finance.reason.${code ?? ''}` as ReasonKey;
    const said = t(key);
    return said === key ? t('finance.reason.unknown') : said;
  };
}
