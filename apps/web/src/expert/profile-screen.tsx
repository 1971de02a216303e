import { Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../shared/api/client.js';
import { useMe } from '../shared/api/session.js';
import { ExpertProfileForm } from '../shared/experts/profile-form.js';
import { bodyOf, type ProfileValues } from '../shared/experts/profile-values.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { useExpertTexts } from './expert-texts.js';
import { myProfilesQuery, type OwnProfile } from './profile-query.js';

/** What the expert says of themself, to each fund they read for. */
export function ExpertProfileScreen(): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <>
      <PageHeader title={t('expert.profile.title')} facts={t('expert.profile.why')} />
      <QueryView query={useQuery(myProfilesQuery)}>
        {(profiles) => (
          <>
            {profiles.map((profile) => (
              <Profile key={profile.organiserId} profile={profile} named={profiles.length > 1} />
            ))}
          </>
        )}
      </QueryView>
      <p>
        <Link to="/profile">{t('expert.profile.account')}</Link>
      </p>
    </>
  );
}

function Profile({ profile, named }: { profile: OwnProfile; named: boolean }): React.JSX.Element {
  const { organiserId } = profile;
  const organiser = useMe()?.organisers.find(({ id }) => id === organiserId);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (values: ProfileValues) =>
      answerOf(api.PUT('/api/experts/me/profile', { body: bodyOf(values, organiserId) })),
    onSuccess: () => client.invalidateQueries(myProfilesQuery),
  });
  return (
    <section>
      {named && organiser && <Title order={2}>{organiser.name}</Title>}
      <ExpertProfileForm profile={profile} directions={profile.knownDirections} save={save} />
    </section>
  );
}
