import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { StatusTag } from '../../shared/status/status-tag.js';
import { formatMoment } from '../../shared/time/moments.js';
import { Typeset } from '../../shared/texts/typeset.js';
import { fromZone } from '../calls/zone-moment.js';
import { ChangeForm } from '../change-form.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';

interface Row {
  call: FundCall;
  item: components['schemas']['CallClarificationDto'];
}

const LOOKS = {
  asked: { look: 'paused', icon: 'question' },
  forwarded: { look: 'submitted', icon: 'arrow-up' },
  declined: { look: 'refused', icon: 'circled-minus' },
  answered: { look: 'good', icon: 'tick' },
} as const;

export function ClarificationRow({ call, item }: Row): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const mayModerate = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise');
  const { reviewId, applicationNumber, title, expertAlias, status, question, answer, dueAt } = item;
  return (
    <li>
      <span className={classes.state}>
        <StatusTag {...LOOKS[status]} label={t(`fund.clarify.status.${status}`)} />
      </span>
      <span className={classes.grow}>
        <Link to="/fund/reviews/$reviewId" params={{ reviewId }}>
          <Typeset>{`${applicationNumber} · ${title} · ${expertAlias}`}</Typeset>
        </Link>
        <div className={classes.prose}>{question}</div>
        {answer && (
          <div className={classes.prose}>
            <strong>{t('fund.clarify.answer')}:</strong> {answer}
          </div>
        )}
        {item.declineReason && <div className={classes.note}>{item.declineReason}</div>}
        {dueAt && status === 'forwarded' && (
          <div className={classes.note}>
            {t('fund.clarify.until', { when: formatMoment(dueAt, call.timeZone, locale) })}
          </div>
        )}
        {mayModerate && status === 'asked' && <Moderate call={call} item={item} />}
      </span>
    </li>
  );
}

function Moderate({ call, item: { id } }: Row): React.JSX.Element {
  const { t } = useFundTexts();
  const [asking, ask] = useState<'forward' | 'decline' | null>(null);
  const params = { path: { id } };
  const close = (): void => ask(null);
  const decline = useChange((reason: string) =>
    answerOf(api.POST('/api/clarifications/{id}/decline', { params, body: { reason } })),
  );
  if (asking === 'forward') return <Forward call={call} id={id} onClose={close} />;
  if (asking === 'decline')
    return (
      <ReasonForm
        id={`decline-${id}`}
        label={t('fund.clarify.decline-reason')}
        button={t('fund.clarify.decline')}
        change={decline}
        onClose={close}
      />
    );
  return (
    <p className={classes.buttons}>
      <Button onClick={() => ask('forward')}>{t('fund.clarify.forward')}</Button>
      <Button variant="default" onClick={() => ask('decline')}>
        {t('fund.clarify.decline')}
      </Button>
    </p>
  );
}

interface Forwarding {
  call: FundCall;
  id: string;
  onClose: () => void;
}

function Forward({ call, id, onClose }: Forwarding): React.JSX.Element {
  const { t } = useFundTexts();
  const [due, setDue] = useState('');
  const forward = useChange(
    (dueAt: string) =>
      answerOf(api.POST('/api/clarifications/{id}/forward', { params: { path: { id } }, body: { dueAt } })),
    onClose,
  );
  return (
    <ChangeForm
      send={t('fund.clarify.forward')}
      change={forward}
      onSend={(event) => {
        event.preventDefault();
        forward.mutate(fromZone(due, call.timeZone));
      }}
      onClose={onClose}
    >
      <TextInput
        id="dueAt"
        type="datetime-local"
        required
        label={t('fund.clarify.due')}
        description={call.timeZone}
        value={due}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
      />
    </ChangeForm>
  );
}
