import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { isProblem } from '../../shared/api/problem.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { sentenceOf } from '../../shared/states/fault.js';
import { CriterionLevels } from '../criterion-levels.js';
import { useExpertTexts } from '../expert-texts.js';
import type { ReviewCriterion } from '../reviews-query.js';
import { myReviewsQuery, reviewQuery } from '../reviews-query.js';
import { ScoreScale } from '../score-scale.js';
import { ownPanelQuery, type OwnPanel } from './panel-query.js';

interface Revised {
  panel: OwnPanel;
  criterion: ReviewCriterion;
}

/** Another score for one criterion: what stands stays on record, and the reason becomes its rationale. */
export function ReviseScore({ panel, criterion }: Revised): React.JSX.Element {
  const { t } = useExpertTexts();
  const [open, setOpen] = useState(false);
  if (open) return <Form {...{ panel, criterion }} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
        {t('expert.panel.revise')}
      </Button>
    </div>
  );
}

function Form({ panel, criterion, onClose }: Revised & { onClose: () => void }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { criterionId, scale } = criterion;
  const [score, setScore] = useState(criterion.score);
  const [reason, setReason] = useState('');
  const revise = useRevision(panel.reviewId);
  const { error } = revise;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = { version: panel.version, criterionId, score: score ?? 0, reason };
    revise.mutate(body, { onSuccess: onClose });
  };
  const faults = isProblem(error)
    ? error.errors.map(({ pointer, detail }) => ({
        field: pointer === '/reason' ? `revise-reason-${criterionId}` : `revise-${criterionId}`,
        message: detail,
      }))
    : [];
  return (
    <form id={`revise-${criterionId}`} className={forms.form} onSubmit={submit} noValidate tabIndex={-1}>
      <ErrorSummary faults={faults} {...(error && { sentence: sentenceOf(error, t) })} />
      <ScoreScale
        name={`revise-${criterionId}`}
        label={t('expert.panel.new-score')}
        closed={false}
        {...{ scale, score }}
        onScore={setScore}
      />
      <CriterionLevels criterion={criterion} score={score} />
      <Textarea
        id={`revise-reason-${criterionId}`}
        required
        label={t('expert.panel.reason')}
        description={t('expert.panel.reason-hint')}
        rows={3}
        maxLength={5000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={forms.buttons}>
        <Button type="submit" loading={revise.isPending}>
          {t('expert.panel.revise')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function useRevision(reviewId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; criterionId: string; score: number; reason: string }) =>
      answerOf(api.POST('/api/reviews/{id}/panel/revisions', { params: { path: { id: reviewId } }, body })),
    onSuccess: async (answer) => {
      client.setQueryData(ownPanelQuery(reviewId).queryKey, answer);
      await client.invalidateQueries({ ...myReviewsQuery, exact: true });
      await client.invalidateQueries(reviewQuery(reviewId));
    },
    onError: () => client.invalidateQueries(ownPanelQuery(reviewId)),
  });
}
