import { NativeSelect, Textarea, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { RECOMMENDATIONS, type Recommendation } from '#contracts';
import { useExpertTexts } from './expert-texts.js';
import type { ReviewDraft } from './review-draft.js';
import classes from './scoring.module.css';
import type { OpenDraft } from './use-review-draft.js';

interface Whole {
  draft: OpenDraft;
  closed: boolean;
  /** What stands before the comments. */
  children: ReactNode;
}

/** What the expert says about the whole. */
export function Closing({ draft, closed, children }: Whole): React.JSX.Element {
  const { t } = useExpertTexts();
  const { recommendation, commentForApplicant, commentForCouncil } = draft.state.content;
  const say = (change: Partial<ReviewDraft>): void =>
    draft.autosave.edit((before) => ({ ...before, ...change }));
  return (
    <div className={classes.criterion}>
      <Title order={3}>{t('expert.closing.title')}</Title>
      <NativeSelect
        label={t('expert.closing.recommendation')}
        disabled={closed}
        value={recommendation ?? ''}
        onChange={({ currentTarget }) =>
          say({ recommendation: (currentTarget.value || null) as Recommendation | null })
        }
        data={[
          { value: '', label: t('expert.closing.none') },
          ...RECOMMENDATIONS.map((value) => ({ value, label: t(`expert.recommendation.${value}`) })),
        ]}
      />
      {children}
      <Textarea
        label={t('expert.closing.applicant')}
        description={t('expert.closing.applicant-hint')}
        rows={4}
        maxLength={5000}
        readOnly={closed}
        value={commentForApplicant}
        onChange={({ currentTarget }) => say({ commentForApplicant: currentTarget.value })}
      />
      <Textarea
        label={t('expert.closing.council')}
        rows={4}
        maxLength={5000}
        readOnly={closed}
        value={commentForCouncil}
        onChange={({ currentTarget }) => say({ commentForCouncil: currentTarget.value })}
      />
    </div>
  );
}
