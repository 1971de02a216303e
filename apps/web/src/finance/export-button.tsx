import { Button } from '@mantine/core';
import { api, answerOf } from '../shared/api/client.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { useStep } from './use-step.js';

const FILE_NAME = '1c_to_kl.txt';

/** Puts every approved payment into one file for the bank's client, and saves it. */
export function ExportButton(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const make = useStep(async () => {
    const file = await answerOf(api.POST('/api/payment-batches', { body: {}, parseAs: 'blob' }));
    saveFile(file);
  });
  return (
    <div className={classes.section}>
      <div className={classes.buttons}>
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t('finance.payments.export')}
        </Button>
        <span className={classes.note}>{t('finance.payments.export-note')}</span>
      </div>
      {make.error && (
        <p role="alert" className={classes.fault}>
          {sentenceOf(make.error, t)}
        </p>
      )}
    </div>
  );
}

/** Bytes as they are: the bank reads Windows-1251. */
function saveFile(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: FILE_NAME });
  link.click();
  URL.revokeObjectURL(address);
}
