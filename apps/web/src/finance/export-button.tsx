import { Button } from '@mantine/core';
import { api, answerOf } from '../shared/api/client.js';
import { saveFile } from '../shared/files/save-file.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { useStep } from './use-step.js';

const FILE_NAME = '1c_to_kl.txt';

/** Puts every approved payment into one file for the bank's client, and saves it. */
export function ExportButton(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const make = useStep(async () => {
    // Bytes as they are: the bank reads Windows-1251.
    const file = await answerOf(api.POST('/api/payment-batches', { body: {}, parseAs: 'blob' }));
    saveFile(FILE_NAME, file);
  });
  return (
    <div>
      <Button loading={make.isPending} aria-describedby="export-note" onClick={() => make.mutate()}>
        {t('finance.payments.export')}
      </Button>
      <p id="export-note" className={classes.note}>
        {t('finance.payments.export-note')}
      </p>
      {make.error && (
        <p role="alert" className={classes.fault}>
          {sentenceOf(make.error, t)}
        </p>
      )}
    </div>
  );
}
