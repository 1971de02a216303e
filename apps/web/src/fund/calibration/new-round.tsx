import { Button, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { QueryView } from '../../shared/states/query-view.js';
import { applicationsIn, type QueuedApplication } from '../applications/queue-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

const MOST = 10;
const SHOWN = 12;

/** The choice of what everyone scores. */
export function NewRound({ callId }: { callId: string }): React.JSX.Element {
  const admitted = useQuery({
    queryKey: ['fund', 'applications', callId, 'admitted'],
    queryFn: () => applicationsIn(callId, 'admitted'),
  });
  return (
    <QueryView query={admitted}>
      {(applications) => <Choice callId={callId} applications={applications} />}
    </QueryView>
  );
}

interface Offered {
  callId: string;
  applications: readonly QueuedApplication[];
}

function Choice({ callId, applications }: Offered): React.JSX.Element {
  const { t } = useFundTexts();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const make = useChange(() =>
    answerOf(
      api.POST('/api/calls/{id}/calibration-rounds', {
        ...{ params: { path: { id: callId } }, body: { applicationIds: [...chosen] } },
      }),
    ),
  );
  const isWanted = ({ number, title }: QueuedApplication): boolean =>
    `${number ?? ''} ${title}`.toLowerCase().includes(wanted.trim().toLowerCase());
  const first = applications.filter(({ id }) => chosen.includes(id));
  const found = applications.filter((one) => !chosen.includes(one.id) && isWanted(one)).slice(0, SHOWN);
  const toggle = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <section className={classes.panel}>
      <Title order={2}>{t('fund.calibration.choose')}</Title>
      <Refusal error={make.error} />
      <TextInput
        id="calibration-search"
        label={t('fund.calibration.search')}
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <fieldset className={`${classes.group} ${classes.apart}`}>
        <legend>{t('fund.calibration.chosen', { count: chosen.length })}</legend>
        {[...first, ...found].map(({ id, number, title }) => (
          <label key={id} className={classes.check}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= MOST}
              onChange={() => toggle(id)}
            />
            <span>
              {number} · {title}
            </span>
          </label>
        ))}
      </fieldset>
      <Button loading={make.isPending} disabled={chosen.length === 0} onClick={() => make.mutate(undefined)}>
        {t('fund.calibration.make')}
      </Button>
    </section>
  );
}
