import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { FactList } from '../shared/layout/facts.js';
import { formatRoubles } from '../shared/texts/roubles.js';
import classes from './conflict-question.module.css';
import { useExpertTexts } from './expert-texts.js';
import { GiveUpForm, type WayOut } from './give-up-form.js';

interface Question<Way extends WayOut> {
  /** What may be known of the application before it opens. */
  of: {
    organisationName: string | null;
    title: string | null;
    trackName: string;
    requestedKopecks: string;
    blind: boolean;
  };
  /** The answers other than «no conflict», in the order of their buttons. */
  ways: readonly Way[];
  accept: { mutate: () => void; isPending: boolean; error: Error | null };
  giveUp: { mutate: (why: { way: Way; reason: string }) => void; isPending: boolean; error: Error | null };
}

/** Asked before the application opens. Its content is not on this page, nor was it loaded. */
export function ConflictQuestion<Way extends WayOut>(question: Question<Way>): React.JSX.Element {
  const { of, ways, accept, giveUp } = question;
  const { t } = useExpertTexts();
  const [chosen, setChosen] = useState<Way | null>(null);
  const error = accept.error ?? giveUp.error;
  return (
    <section className={classes.question}>
      <Title order={2}>{t('expert.conflict.title')}</Title>
      <FactList
        items={[
          [t('expert.conflict.applicant'), of.organisationName],
          [t('expert.conflict.project'), of.title],
          [t('expert.conflict.track'), of.trackName],
          [t('expert.conflict.requested'), formatRoubles(BigInt(of.requestedKopecks))],
        ]}
      />
      {of.blind && <p>{t('expert.conflict.blind')}</p>}
      <p>{t('expert.conflict.explain')}</p>
      <ErrorSummary faults={[]} error={error} />
      <div className={classes.answers}>
        <Button onClick={() => accept.mutate()} loading={accept.isPending}>
          {t('expert.conflict.accept')}
        </Button>
        {ways.map((way) => (
          <Button key={way} variant="default" aria-expanded={chosen === way} onClick={() => setChosen(way)}>
            {t(`expert.conflict.${way}`)}
          </Button>
        ))}
      </div>
      {chosen && (
        <GiveUpForm
          key={chosen}
          way={chosen}
          pending={giveUp.isPending}
          onSend={(reason) => giveUp.mutate({ way: chosen, reason })}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}
