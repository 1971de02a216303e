import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { FactList } from '../shared/layout/facts.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { useStep } from './use-step.js';

const LARGEST_BYTES = 6_000_000;

/** Takes the bank's file and tells what it has settled. */
export function StatementForm(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const [file, setFile] = useState<File | null>(null);
  const tooBig = file !== null && file.size > LARGEST_BYTES;
  const load = useStep(async (statement: File) =>
    answerOf(api.POST('/api/bank-statements', { body: { fileBase64: await base64Of(statement) } })),
  );
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (file && !tooBig) load.mutate(file);
  };
  return (
    <section className={classes.section}>
      <ErrorSummary faults={[]} error={load.error} />
      <form className={classes.reason} onSubmit={send}>
        <strong id="statement-name">{t('finance.statements.file')}</strong>
        <span id="statement-hint" className={classes.note}>
          {t('finance.statements.hint')}
        </span>
        {tooBig && <span className={classes.fault}>{t('finance.statements.too-big')}</span>}
        <label className={classes.file}>
          <span id="statement-choose">{t('finance.statements.choose')}</span>
          {file ? file.name : t('finance.statements.no-file')}
          <input
            id="statement"
            type="file"
            required
            accept=".txt"
            aria-labelledby="statement-name statement-choose"
            aria-describedby="statement-hint"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </label>
        <div>
          <Button type="submit" loading={load.isPending}>
            {t('finance.statements.import')}
          </Button>
        </div>
      </form>
      {load.data && (
        <div role="status">
          <strong>{t('finance.statements.result')}</strong>
          <FactList
            items={[
              [t('finance.statements.new'), load.data.newLines],
              [t('finance.statements.known'), load.data.knownLines],
              [t('finance.statements.confirmed'), load.data.confirmed],
              [t('finance.statements.returned'), load.data.returned],
              [t('finance.statements.unmatched'), load.data.unmatched.length],
            ]}
          />
        </div>
      )}
    </section>
  );
}

/** The file's bytes, whatever its encoding: the server reads what it says about itself. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}
