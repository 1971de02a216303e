import type { UseFormRegister } from 'react-hook-form';
import classes from './account.module.css';
import { useAccountTexts } from './account-texts.js';
import { CONSENT_TEXT_VERSION, CONSENTS } from './consents.js';
import type { RegistrationForm } from './registration.js';

interface Consents {
  register: UseFormRegister<RegistrationForm>;
  /** About the one that an account needs. */
  error: string | undefined;
}

/** Each consent is a text of its own with a box of its own, none ticked beforehand. */
export function ConsentFields({ register, error }: Consents): React.JSX.Element {
  const { t } = useAccountTexts();
  return (
    <fieldset className={classes.consents}>
      <legend>{t('account.consents')}</legend>
      {error && (
        <p id="processing-error" className={classes.error}>
          {error}
        </p>
      )}
      {CONSENTS.map(({ field }) => (
        <div key={field} className={classes.consent}>
          <label>
            <input
              id={field}
              type="checkbox"
              aria-describedby={field === 'processing' && error ? 'processing-error' : undefined}
              aria-invalid={field === 'processing' && error !== undefined}
              {...register(field, {
                ...(field === 'processing' && { required: t('account.need.processing') }),
              })}
            />
            <span>{t(`account.consent.${field}`)}</span>
          </label>
          <details>
            <summary>{t('account.consent.read')}</summary>
            <p>{t(`account.consent.${field}-text`)}</p>
          </details>
        </div>
      ))}
      <p className={classes.note}>{t('account.consent.version', { version: CONSENT_TEXT_VERSION })}</p>
    </fieldset>
  );
}
