import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Kopecks } from '#kernel';
import { MoneyField } from '../shared/forms/money-field.js';
import { useExpertTexts } from './expert-texts.js';
import { lacksReason } from './line-opinions.js';
import type { LineDraft } from './review-draft.js';
import classes from './scoring.module.css';
import { formatRoubles } from '../shared/texts/roubles.js';

interface Opinion {
  /** The line's position in the budget. */
  line: number;
  title: string;
  asked: Kopecks;
  opinion: LineDraft;
  closed: boolean;
  onSay: (change: Partial<LineDraft>) => void;
}

const LONGEST_REASON = 2_000;

/** What the expert would give for one line: as it is asked, or less with a reason. */
export function LineOpinion(props: Opinion): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const { proposedKopecks, reason } = props.opinion;
  const [opened, setOpened] = useState(proposedKopecks !== null || reason !== '');
  if (props.closed) return proposedKopecks === null ? null : <Said {...props} />;
  if (!opened && proposedKopecks === null)
    return (
      <div>
        <Button
          variant="default"
          aria-label={t('expert.cut.open-named', { title: props.title })}
          onClick={() => setOpened(true)}
        >
          {t('expert.cut.open')}
        </Button>
      </div>
    );
  return <Fields {...props} onClose={() => setOpened(false)} />;
}

function Fields({
  line,
  title,
  asked,
  opinion,
  onSay,
  onClose,
}: Opinion & { onClose: () => void }): React.JSX.Element {
  const { t } = useExpertTexts();
  const [fault, setFault] = useState<string>();
  const { proposedKopecks, reason } = opinion;
  const most = formatRoubles(asked);
  const faultIn = (amount: Kopecks | null, written: string): string | undefined => {
    if (written.trim() === '') return undefined;
    if (amount === null) return t('expert.cut.no-amount');
    return amount > asked ? t('expert.cut.over', { most }) : undefined;
  };
  // What cannot be said stays in the field, and the draft keeps the last sum that could.
  const write = (amount: Kopecks | null, written: string): void => {
    const found = faultIn(amount, written);
    setFault(found);
    if (found !== undefined) return;
    onSay({ proposedKopecks: amount === null || amount === asked ? null : amount.toString() });
  };
  return (
    <div role="group" aria-label={t('expert.cut.group', { title })} className={classes.cut}>
      <MoneyField
        id={`line-${line}-proposed`}
        label={t('expert.cut.amount')}
        description={t('expert.cut.amount-hint', { most })}
        error={fault}
        value={fault === undefined && proposedKopecks !== null ? BigInt(proposedKopecks) : null}
        onChange={write}
      />
      <Textarea
        id={`line-${line}-reason`}
        label={t('expert.cut.reason')}
        error={lacksReason(opinion) ? t('expert.cut.reason-missing') : undefined}
        rows={2}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={({ currentTarget }) => onSay({ reason: currentTarget.value })}
      />
      <div>
        <Button
          variant="default"
          onClick={() => {
            onSay({ proposedKopecks: null, reason: '' });
            onClose();
          }}
        >
          {t('expert.cut.undo')}
        </Button>
      </div>
    </div>
  );
}

function Said({ opinion: { proposedKopecks, reason } }: Opinion): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <p className={classes.said}>
      <strong>{t('expert.cut.said', { amount: formatRoubles(BigInt(proposedKopecks ?? 0)) })}</strong>{' '}
      {reason}
    </p>
  );
}
