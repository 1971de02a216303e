import { Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { Revisions } from '../../shared/discussion/revisions.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CriterionOpinions } from '../discussion/criterion-opinions.js';
import { Talk } from '../discussion/talk.js';
import { Totals } from '../discussion/totals.js';
import { useExpertTexts } from '../expert-texts.js';
import classes from '../scoring.module.css';
import { ownPanelQuery, type OwnPanel } from './panel-query.js';
import { ReviseScore } from './revise-score.js';

/** The scores of one application side by side, what is said about them, and one's own to change. */
export function PanelScreen(): React.JSX.Element {
  const { reviewId } = useParams({ from: '/reviews/$reviewId/panel' });
  return (
    <QueryView query={useQuery(ownPanelQuery(reviewId))}>{(panel) => <Opened panel={panel} />}</QueryView>
  );
}

function Opened({ panel }: { panel: OwnPanel }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { applicationNumber, title, expertAlias, reviewId, question, conclusion } = panel;
  return (
    <>
      <PageHeader
        title={t('expert.panel.of', { number: applicationNumber })}
        crumbs={[{ to: '/reviews', label: t('expert.reviews.title') }]}
        facts={[title, t('expert.calibration.alias', { alias: expertAlias })].join(' · ')}
        actions={
          <Link to="/reviews/$reviewId" params={{ reviewId }} className={classes.next}>
            {t('expert.panel.application')}
          </Link>
        }
      />
      <div className={classes.content}>
        <Said title={t('expert.panel.question')} text={question} />
        {conclusion && <Said title={t('expert.panel.conclusion')} text={conclusion} />}
      </div>
      <Totals own={panel} others={panel.others} />
      <Scores panel={panel} />
      <PanelTalk panel={panel} />
    </>
  );
}

function Said({ title, text }: { title: string; text: string }): React.JSX.Element {
  return (
    <div>
      <Title order={2}>{title}</Title>
      <p className={classes.text}>{text}</p>
    </div>
  );
}

/** By criterion, those first where the experts are furthest apart. */
function Scores({ panel }: { panel: OwnPanel }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { criteria, others, revisions, atWork } = panel;
  const spreadOf = ({ criterionId, score }: OwnPanel['criteria'][number]): number => {
    const theirs = others.map(({ scores }) => scores.find((each) => each.criterionId === criterionId)?.score);
    const given = [score, ...theirs].filter((each) => typeof each === 'number');
    return Math.max(...given) - Math.min(...given);
  };
  const ordered = criteria.toSorted((a, b) => spreadOf(b) - spreadOf(a));
  return (
    <section className={classes.own}>
      <Title order={2}>{t('expert.discussion.by-criterion')}</Title>
      {atWork && <p>{t('expert.panel.may-revise')}</p>}
      {ordered.map((criterion) => (
        <CriterionOpinions key={criterion.criterionId} criterion={criterion} others={others}>
          {atWork && <ReviseScore panel={panel} criterion={criterion} />}
        </CriterionOpinions>
      ))}
      {revisions.length > 0 && (
        <div className={classes.own}>
          <Title order={2}>{t('expert.panel.revisions')}</Title>
          <Revisions
            {...{ revisions, criteria }}
            change={({ formerScore, score }) =>
              t('expert.panel.change', { before: formerScore, after: score })
            }
          />
        </div>
      )}
    </section>
  );
}

function PanelTalk({ panel: { reviewId, messages, atWork } }: { panel: OwnPanel }): React.JSX.Element {
  const client = useQueryClient();
  const write = useMutation({
    mutationFn: (body: string) =>
      answerOf(
        api.POST('/api/reviews/{id}/panel/messages', {
          ...{ params: { path: { id: reviewId } }, body: { body } },
        }),
      ),
    onSuccess: (answer) => client.setQueryData(ownPanelQuery(reviewId).queryKey, answer),
  });
  return <Talk id="panel-message" messages={messages} {...(atWork && { write })} />;
}
