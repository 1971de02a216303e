import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { explain } from '../explain.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { points } from '../ranking/points.js';
import { ReadOnly } from '../read-only.js';
import { ReasonForm } from '../reason-form.js';
import { useChange } from '../use-change.js';
import { PanelScores } from './panel-scores.js';
import { PanelView } from './panel-view.js';
import { panelsQuery, type ApplicationPanels } from './panels-query.js';

/** The discussions of one application among its experts: what they gave, said and changed. */
export function FundPanelScreen(): React.JSX.Element {
  const { applicationId } = useParams({ from: '/fund/applications/$applicationId/panel' });
  return (
    <QueryView query={useQuery(panelsQuery(applicationId))}>
      {(found) => <Application found={found} />}
    </QueryView>
  );
}

function Application({ found }: { found: ApplicationPanels }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { applicationId, applicationNumber, title, callId, change, panels } = found;
  return (
    <>
      <PageHeader
        title={t('fund.panel.of', { number: applicationNumber })}
        crumbs={[{ to: '/fund/ranking', label: t('nav.ranking') }]}
        facts={title}
        actions={<ReadOnly />}
      />
      <p className={classes.links}>
        <Link to="/fund/applications/$applicationId" params={{ applicationId }}>
          {t('fund.panel.application')}
        </Link>
        <Link to="/fund/ranking" search={{ call: callId }}>
          {t('fund.panel.ranking')}
        </Link>
      </p>
      <Opening found={found} />
      {change && (
        <p>
          <strong>
            {t('fund.panel.changed', {
              ...{ before: points(change.before, locale), after: points(change.after, locale) },
            })}
          </strong>
        </p>
      )}
      {panels.length === 0 && <Empty text={t('fund.panel.none')} />}
      <PanelScores found={found} />
      {panels.map((panel) => (
        <PanelView key={panel.id} panel={panel} criteria={found.criteria} />
      ))}
    </>
  );
}

function Opening({ found: { applicationId, availableActions } }: { found: ApplicationPanels }) {
  const { t } = useFundTexts();
  const [asking, setAsking] = useState(false);
  const open = useChange((question: string) =>
    answerOf(
      api.POST('/api/applications/{id}/panels', {
        ...{ params: { path: { id: applicationId } }, body: { question } },
      }),
    ),
  );
  return (
    <>
      <ActionBar
        actions={[{ name: 'open', label: t('fund.panel.open'), run: () => setAsking(true) }]}
        offers={availableActions}
        explain={(code) => explain(code, t)}
      />
      {asking && (
        <ReasonForm
          id="panel-question"
          label={t('fund.panel.question')}
          button={t('fund.panel.open')}
          change={open}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
