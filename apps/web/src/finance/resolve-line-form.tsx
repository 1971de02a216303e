import { Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { Status } from '../shared/status/status.js';
import type { OpenLine, Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { useStep } from './use-step.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Nothing is chosen beforehand when there is a choice: a wrong match would hide a lost payment. */
const firstChoice = ({ candidates }: OpenLine): string | null => (candidates.length === 0 ? '' : null);

/** Which payment the line is, or that it is none of the grants, and how that is known. */
export function ResolveLineForm({ line }: { line: OpenLine }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const navigate = useNavigate();
  const [payoutId, choose] = useState(firstChoice(line));
  const resolve = useStep(
    (reason: string) => {
      const body = { reason, ...(payoutId && { payoutId }) };
      const params = { path: { id: line.id } };
      return answerOf(api.POST('/api/statement-lines/{id}/resolve', { params, body }));
    },
    () => navigate({ to: '/fund/statements' }),
  );
  return (
    <section className={classes.section} aria-labelledby="what-is-it">
      <Title order={2} id="what-is-it">
        {t('finance.line.what')}
      </Title>
      <ErrorSummary faults={[]} error={resolve.error} />
      {line.candidates.length === 0 && <p>{t('finance.line.no-candidates')}</p>}
      <div role="radiogroup" aria-labelledby="what-is-it" className={classes.choices}>
        {line.candidates.map((payout) => (
          <Choice key={payout.id} checked={payoutId === payout.id} onChoose={() => choose(payout.id)}>
            <Candidate payout={payout} />
          </Choice>
        ))}
        <Choice checked={payoutId === ''} onChoose={() => choose('')}>
          {t('finance.line.none')}
        </Choice>
      </div>
      {payoutId !== null && (
        <ReasonForm
          label={t('finance.payment.resolve-why')}
          description={t('finance.payment.resolve-hint')}
          send={payoutId === '' ? t('finance.line.set-aside') : t(`finance.line.settle-${line.direction}`)}
          pending={resolve.isPending}
          onSend={(reason) => resolve.mutate(reason)}
          onCancel={() => void navigate({ to: '/fund/statements' })}
        />
      )}
    </section>
  );
}

interface Option {
  checked: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

function Choice({ checked, onChoose, children }: Option): React.JSX.Element {
  return (
    <label>
      <input type="radio" name="payout" checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

function Candidate({ payout }: { payout: Payout }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const { paymentNumber, payee, agreementNumber, ordinal, sentToAccount, amountKopecks, status } = payout;
  return (
    <>
      {t('finance.payment.number', { number: paymentNumber ?? '' })} · {formatRoubles(BigInt(amountKopecks))}{' '}
      · {payee.name}
      <br />
      <span className={classes.note}>
        {t('finance.payment.for', { number: agreementNumber, ordinal })} · {sentToAccount}
      </span>
      <br />
      <Status kind="payout" status={status} />
    </>
  );
}
