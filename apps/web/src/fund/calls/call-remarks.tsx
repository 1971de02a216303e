import { Link } from '@tanstack/react-router';
import type { CallDetails } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { type FundKey, useFundTexts } from '../fund-texts.js';
import { texts } from '../texts/ru.js';
import { fieldOfPointer } from './field-of-pointer.js';

type Advice = CallDetails['advice'][number];

/** What keeps a draft from being published, and what it may go without but should not; each leads to its remedy. */
export function CallRemarks({ call }: { call: CallDetails }): React.JSX.Element | null {
  const { t } = useFundTexts();
  if (call.status !== 'draft') return null;
  return (
    <>
      {call.missing.length === 0 ? (
        <p>{t('fund.call.ready')}</p>
      ) : (
        <div className={classes.panel}>
          <strong>{t('fund.call.missing', { count: call.missing.length })}</strong>
          <ul>
            {call.missing.map(({ pointer, code }) => (
              <li key={pointer + code}>
                {t(`fund.missing.${code}` as 'fund.missing.calls.no-tracks')}{' '}
                <Remedy call={call} pointer={pointer} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {call.advice.length > 0 && (
        <div className={classes.panel}>
          <strong>{t('fund.remark.title', { count: call.advice.length })}</strong>
          <ul>
            {call.advice.map((advice) => (
              <li key={advice.pointer + advice.code}>
                <Sentence call={call} advice={advice} /> <Remedy call={call} pointer={advice.pointer} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Sentence({ call, advice }: { call: CallDetails; advice: Advice }): React.JSX.Element {
  const { t } = useFundTexts();
  const { pointer, code, figures } = advice;
  const [, first = '', , index] = pointer.split('/');
  const dateKey = `fund.field.${first}`;
  const what = dateKey in texts ? t(dateKey as FundKey) : (call.rubric.bands[Number(index)]?.label ?? '');
  const values = { what, ...Object.fromEntries(figures.map(({ name, value }) => [name, value])) };
  return <>{t(`fund.remark.${code}` as 'fund.remark.no-date', values)}</>;
}

/** Experts are missing among people, everything else in a field of the form. */
function Remedy({ call, pointer }: { call: CallDetails; pointer: string }): React.JSX.Element {
  const { t } = useFundTexts();
  if (pointer === '/experts') return <Link to="/fund/experts">{t('fund.call.fix')}</Link>;
  return (
    <Link
      to="/fund/calls/$callId/edit"
      params={{ callId: call.id }}
      hash={fieldOfPointer(pointer, call.rubric)}
    >
      {t('fund.call.fix')}
    </Link>
  );
}
