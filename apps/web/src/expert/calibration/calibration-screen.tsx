import { Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { SaveLine } from '../../shared/autosave/save-line.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { formatRoubles } from '../../shared/texts/roubles.js';
import { DraftConflict } from '../draft-conflict.js';
import { useExpertTexts } from '../expert-texts.js';
import { Panes } from '../panes.js';
import type { ReviewedContent } from '../reviews-query.js';
import classes from '../scoring.module.css';
import {
  asReview,
  calibrationQuery,
  myCalibrationQuery,
  type CalibrationReview,
} from './calibration-query.js';
import { CalibrationQuestion } from './calibration-question.js';
import { Others } from './others.js';
import { CalibrationTalk } from './calibration-talk.js';
import { useCalibrationDraft } from './use-calibration-draft.js';

/** The scoring screen, for scores that do not count: then what others gave, then the discussion. */
export function CalibrationScreen(): React.JSX.Element {
  const { reviewId } = useParams({ from: '/calibration/$reviewId' });
  return (
    <QueryView query={useQuery(calibrationQuery(reviewId))}>{(sheet) => <Opened sheet={sheet} />}</QueryView>
  );
}

function Opened({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { content, applicationNumber, requestedKopecks, roundStatus } = sheet;
  const facts = [
    content?.project.title,
    t('expert.review.asked', { amount: formatRoubles(BigInt(requestedKopecks)) }),
    t('expert.calibration.alias', { alias: sheet.expertAlias }),
  ];
  return (
    <>
      <PageHeader
        title={t('expert.calibration.of', { number: applicationNumber })}
        crumbs={[{ to: '/reviews', label: t('expert.reviews.title') }]}
        facts={facts.filter(Boolean).join(' · ')}
      />
      <p>{t('expert.calibration.why')}</p>
      {sheet.conclusion && <Conclusion text={sheet.conclusion} />}
      {!content && roundStatus === 'open' && <CalibrationQuestion sheet={sheet} />}
      {!content && roundStatus !== 'open' && <Empty text={t('expert.calibration.over')} />}
      {content && <Scoring key={sheet.id} sheet={sheet} content={content} />}
    </>
  );
}

/** What the talk came to: how criteria are read in the real reviews. */
function Conclusion({ text }: { text: string }): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <section className={classes.own}>
      <Title order={2}>{t('expert.calibration.conclusion')}</Title>
      <p className={classes.text}>{text}</p>
    </section>
  );
}

interface Scored {
  sheet: CalibrationReview;
  content: ReviewedContent;
}

function Scoring({ sheet, content }: Scored): React.JSX.Element {
  const draft = useCalibrationDraft(sheet);
  const submit = useHandingIn(sheet.id);
  const review = asReview(sheet);
  const handIn = async (): Promise<void> => {
    if (await draft.autosave.flush()) submit.mutate();
  };
  return (
    <>
      <div className={classes.line}>
        <SaveLine state={draft.state} />
      </div>
      <DraftConflict review={review} draft={draft} />
      <Panes
        {...{ review, content, draft }}
        extent="scores"
        steps={{ submit, reopen: NEVER, handIn: () => void handIn() }}
      />
      {sheet.others && <Others sheet={sheet} />}
      {(sheet.roundStatus === 'discussing' || sheet.messages.length > 0) && <CalibrationTalk sheet={sheet} />}
    </>
  );
}

/** What is handed in stands. */
const NEVER = { mutate: () => undefined, isPending: false, error: null };

function useHandingIn(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/calibration-reviews/{id}/submit', { params: { path: { id } } })),
    onSettled: async () => {
      await client.invalidateQueries(calibrationQuery(id));
      await client.invalidateQueries({ ...myCalibrationQuery, exact: true });
    },
  });
}
