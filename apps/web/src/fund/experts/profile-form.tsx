import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { ExpertProfileForm } from '../../shared/experts/profile-form.js';
import { bodyOf, type ProfileValues } from '../../shared/experts/profile-values.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useChange } from '../use-change.js';
import type { Expert } from './experts-query.js';

/** The expert's profile, as the contest's administrator may change it. */
export function ProfileForm({ call, expert }: { call: FundCall; expert: Expert }): React.JSX.Element {
  const { t } = useFundTexts();
  const tracks = useQuery(callQuery(call.id)).data?.tracks ?? [];
  const save = useChange((values: ProfileValues) =>
    answerOf(
      api.PUT('/api/experts/{personId}/profile', {
        params: { path: { personId: expert.personId } },
        body: bodyOf(values, call.organiserId),
      }),
    ),
  );
  return (
    <details className={classes.panel}>
      <summary>{t('fund.experts.profile')}</summary>
      <ExpertProfileForm profile={expert} directions={tracks} save={save} />
    </details>
  );
}
