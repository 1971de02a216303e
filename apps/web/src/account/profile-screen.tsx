import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe, type Me } from '../shared/api/session.js';
import { FactList } from '../shared/layout/facts.js';
import { LinkButton } from '../shared/layout/link-button.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { Loading } from '../shared/states/loading.js';
import { zoneNameOf } from '../shared/time/zone-name.js';
import classes from './account.module.css';
import { useAccountTexts } from './account-texts.js';

/** What is known about whoever is signed in. */
export function ProfileScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  const me = useMe();
  if (me === undefined) return <Loading />;
  return (
    <>
      <PageHeader title={t('nav.profile')} />
      {me ? (
        <Profile me={me} />
      ) : (
        <Empty text={t('state.session')}>
          <Link to="/sign-in" search={{ then: '/profile' }}>
            {t('state.session-action')}
          </Link>
        </Empty>
      )}
    </>
  );
}

function Profile({ me }: { me: Me }): React.JSX.Element {
  const { t } = useAccountTexts();
  const organiserOf = (id: string | null): string =>
    me.organisers.find((organiser) => organiser.id === id)?.name ?? '';
  return (
    <>
      <FactList
        items={[
          [t('account.full-name'), me.fullName],
          [t('account.email'), me.email],
          [t('account.letters-language'), t(`account.language.${me.locale}`)],
          [t('account.time-zone'), zoneNameOf(me.timeZone, t)],
          [
            t('account.roles'),
            me.roles
              .map(({ role, organiserId }) =>
                [t(`role.${role}`), organiserOf(organiserId)].filter(Boolean).join(', '),
              )
              .join('\n'),
          ],
        ]}
      />
      <section className={classes.section}>
        <Title order={2}>{t('account.organisations')}</Title>
        {me.organisations.length === 0 && <p>{t('account.no-organisations')}</p>}
        {me.organisations.map(({ id, name, inn, ogrn, address, noticesEmail }) => (
          <section key={id} className={classes.organisation}>
            <Title order={3}>{name}</Title>
            <FactList
              items={[
                [t('account.inn'), inn],
                [t('account.ogrn'), ogrn],
                [t('account.address'), address],
                [t('account.notices-email'), noticesEmail],
              ]}
            />
          </section>
        ))}
      </section>
      <LinkButton to="/letters" variant="default">
        {t('account.letters.title')}
      </LinkButton>
    </>
  );
}
