import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FactList } from '../../shared/layout/facts.js';
import { Ornament } from '../../shared/layout/mark.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { NotFound } from '../../shared/states/not-found.js';
import { zoneNameOf } from '../../shared/time/zone-name.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import type { Application, Call, Receipt } from '../applications-query.js';
import { DraftView } from '../form/draft-view.js';
import { NextStepLine } from '../next-step-line.js';
import { exactMoment, inGroups } from './receipt-words.js';

/** The proof that an application was handed in. It prints on one page. */
export function ReceiptScreen(): React.JSX.Element {
  return (
    <DraftView>
      {({ application, call }) =>
        application.receipt ? (
          <ReceiptPage application={application} call={call} receipt={application.receipt} />
        ) : (
          <NotFound />
        )
      }
    </DraftView>
  );
}

interface Handed {
  application: Application;
  call: Call;
  receipt: Receipt;
}

function ReceiptPage({ application, call, receipt }: Handed): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const zone = zoneNameOf(call.timeZone, t);
  return (
    <>
      <PageHeader title={t('applicant.receipt.title', { number: receipt.number })} />
      <div className={classes.receipt}>
        <Ornament />
        <FactList
          items={[
            [t('applicant.receipt.project'), application.title],
            [t('applicant.receipt.applicant'), application.organisationName],
            [t('applicant.receipt.call'), call.title],
            [
              t('applicant.receipt.time'),
              `${exactMoment(receipt.receivedAt, call.timeZone, locale)} (${zone})`,
            ],
            [t('applicant.receipt.sequence'), receipt.sequence],
            [t('applicant.receipt.digest'), <Digest key="digest" digest={receipt.digest} />],
          ]}
        />
        <NextStepLine application={application} call={call} />
        <div className={classes.actions}>
          <Button component="a" href={`/api/applications/${application.id}/receipt.pdf`} download>
            {t('applicant.receipt.pdf')}
          </Button>
          <Button component={Link} to={`/my/applications/${application.id}`} variant="default">
            {t('applicant.receipt.back')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Digest({ digest }: { digest: string }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(digest);
    setCopied(true);
  };
  return (
    <>
      <span className={classes.digest}>{inGroups(digest)}</span>
      <span className={classes.actions}>
        <Button variant="default" onClick={() => void copy()}>
          {t('applicant.receipt.copy')}
        </Button>
        <span role="status">{copied ? t('applicant.receipt.copied') : ''}</span>
      </span>
    </>
  );
}
