import { Title } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { Revisions } from '../../shared/discussion/revisions.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { FactList } from '../../shared/layout/facts.js';
import { formatMoment } from '../../shared/time/moments.js';
import { explain } from '../explain.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { ReasonForm } from '../reason-form.js';
import { StaffTalk } from '../staff-talk.js';
import { useChange } from '../use-change.js';
import type { ApplicationPanels, Panel } from './panels-query.js';

interface Shown {
  panel: Panel;
  criteria: ApplicationPanels['criteria'];
}

/** One discussion: what was asked, changed, said and concluded. */
export function PanelView({ panel, criteria }: Shown): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { id, status, question, conclusion, openedAt, closedAt, revisions } = panel;
  const when = (at: string | null): string | null => at && formatMoment(at, undefined, locale);
  return (
    <section className={classes.section}>
      <Title order={2}>{t(`fund.panel.status.${status}`)}</Title>
      <FactList
        items={[
          [t('fund.panel.question'), question],
          [t('fund.panel.opened'), when(openedAt)],
          [t('fund.panel.closed'), when(closedAt)],
          [t('fund.panel.conclusion'), conclusion],
        ]}
      />
      <Closing panel={panel} />
      <div className={classes.apart}>
        <Title order={3}>{t('fund.panel.revisions')}</Title>
        {revisions.length === 0 && <p className={classes.note}>{t('fund.panel.unchanged')}</p>}
        <Revisions
          {...{ revisions, criteria }}
          change={({ formerScore, score }) => t('fund.panel.change', { before: formerScore, after: score })}
        />
      </div>
      <div className={classes.apart}>
        <Title order={3}>{t('fund.panel.talk')}</Title>
        <Talk panel={panel} />
      </div>
      <JournalLink kind="panel" id={id} />
    </section>
  );
}

function Closing({ panel: { id, availableActions } }: { panel: Panel }): React.JSX.Element {
  const { t } = useFundTexts();
  const [closing, setClosing] = useState(false);
  const close = useChange(async (conclusion: string): Promise<void> => {
    await answerOf(api.POST('/api/panels/{id}/close', { params: { path: { id } }, body: { conclusion } }));
  });
  return (
    <>
      <ActionBar
        actions={[{ name: 'close', label: t('fund.panel.close'), run: () => setClosing(true) }]}
        offers={availableActions}
        explain={(code) => explain(code, t)}
      />
      {closing && (
        <ReasonForm
          id="panel-conclusion"
          label={t('fund.panel.conclusion')}
          button={t('fund.panel.close')}
          change={close}
          onClose={() => setClosing(false)}
        />
      )}
    </>
  );
}

function Talk({ panel: { id, status, messages, availableActions } }: { panel: Panel }): React.JSX.Element {
  const { t } = useFundTexts();
  const write = useChange(async (body: string): Promise<void> => {
    await answerOf(api.POST('/api/panels/{id}/messages', { params: { path: { id } }, body: { body } }));
  });
  const open = status === 'open' && availableActions.length > 0;
  if (!open && messages.length === 0) return <p className={classes.note}>{t('fund.talk.silence')}</p>;
  return <StaffTalk id={`panel-message-${id}`} {...{ messages, write, open }} />;
}
