import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CallPage } from '../call-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { roundQuery, roundsQuery } from './calibration-query.js';
import { NewRound } from './new-round.js';
import { RoundView } from './round-view.js';

/** Everyone scores the same few applications before the real reviewing. */
export function FundCalibrationScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.calibration.title')} preferred={['admission-decided']}>
      {(call) => <Rounds key={call.id} call={call} />}
    </CallPage>
  );
}

function Rounds({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const mayCalibrate = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise');
  return (
    <>
      <p className={classes.prose}>{t('fund.calibration.why')}</p>
      <QueryView query={useQuery(roundsQuery(call.id))}>
        {(rounds) => {
          const live = rounds.some(({ status }) => status !== 'closed');
          const mayMake = mayCalibrate && !live && call.status === 'admission-decided';
          return (
            <>
              {mayMake && <NewRound callId={call.id} />}
              {rounds.map(({ id }) => (
                <Round key={id} id={id} />
              ))}
              {rounds.length === 0 && !mayMake && <Empty text={t('fund.calibration.none')} />}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function Round({ id }: { id: string }): React.JSX.Element {
  return <QueryView query={useQuery(roundQuery(id))}>{(round) => <RoundView round={round} />}</QueryView>;
}
