import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.js';
import classes from './forms.module.css';

export interface FieldFault {
  /** The id of the field's element. */
  field: string;
  /** "ИНН: нужно 10 цифр, сейчас 9." */
  message: string;
}

interface Summary {
  faults: readonly FieldFault[];
  /** What is wrong with the whole, when no field is to blame. */
  sentence?: string;
}

/** On top of a form that was not taken, with links to its fields. It takes the focus when it appears. */
export function ErrorSummary({ faults, sentence }: Summary): React.JSX.Element | null {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0 || sentence !== undefined;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, faults.length, sentence]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      <p>{sentence ?? t('form.errors', { count: faults.length })}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
