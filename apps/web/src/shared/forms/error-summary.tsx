import { useEffect, useRef } from 'react';
import { isRaced } from '../api/problem.js';
import { isStaff, useMe } from '../api/session.js';
import { sentenceOf } from '../states/fault.js';
import { WayOut } from '../states/way-out.js';
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
  /** Why the server did not take it; said where no field is to blame. */
  error?: Error | null;
}

/** On top of a form that was not taken, with links to its fields. It takes the focus when it appears. */
export function ErrorSummary({ faults, error, ...said }: Summary): React.JSX.Element | null {
  const { t } = useTexts();
  const raced = isStaff(useMe()) && isRaced(error);
  const why = raced ? t('state.raced') : error && sentenceOf(error, t);
  const sentence = said.sentence ?? (faults.length === 0 ? (why ?? undefined) : undefined);
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0 || sentence !== undefined;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, faults.length, sentence]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      <p>{sentence ?? t('form.errors', { count: faults.length })}</p>
      {error && <WayOut error={error} />}
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
