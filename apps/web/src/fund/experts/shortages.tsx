import { useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { applicationsIn } from '../applications/queue-query.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

interface Short {
  call: FundCall;
  proposal: Pick<components['schemas']['AssignmentProposalDto'], 'shortages' | 'withoutLocal'>;
}

/** Applications that a proposal cannot cover, and those that it covers without anybody local, each by name. */
export function Shortages({ call, proposal: { shortages, withoutLocal } }: Short): React.JSX.Element {
  const { t } = useFundTexts();
  const applications = useQuery({
    queryKey: ['fund', 'applications', call.id, 'admitted'],
    queryFn: () => applicationsIn(call.id, 'admitted'),
    enabled: shortages.length + withoutLocal.length > 0,
  }).data;
  const nameOf = (applicationId: string): string => {
    const application = applications?.find(({ id }) => id === applicationId);
    return application ? `${application.number ?? ''} ${application.title}` : '…';
  };
  return (
    <>
      {shortages.length === 0 ? (
        <p>{t('fund.assign.no-shortage')}</p>
      ) : (
        <details className={classes.panel}>
          <summary>{t('fund.assign.shortages', { count: shortages.length })}</summary>
          <ul>
            {shortages.map(({ applicationId, missing }) => (
              <li key={applicationId}>
                {nameOf(applicationId)}: {t('fund.assign.missing', { count: missing })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {withoutLocal.length > 0 && (
        <details className={classes.panel}>
          <summary>{t('fund.local.missing', { count: withoutLocal.length })}</summary>
          <ul>
            {withoutLocal.map((applicationId) => (
              <li key={applicationId}>{nameOf(applicationId)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
