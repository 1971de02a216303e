import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Me } from '../shared/api/session.js';
import { FactList } from '../shared/layout/facts.js';
import { LinkButton } from '../shared/layout/link-button.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { zoneNameOf } from '../shared/time/zone-name.js';
import classes from './account.module.css';
import { useAccountTexts } from './account-texts.js';
import { SignedIn } from './signed-in.js';

/** What is known about whoever is signed in. */
export function ProfileScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  return (
    <>
      <PageHeader title={t('nav.profile')} />
      <SignedIn>{(me) => <Profile me={me} />}</SignedIn>
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
      <p className={classes.actions}>
        <Link to="/profile/edit">{t('account.edit')}</Link>
        <Link to="/profile/password">{t('account.password.title')}</Link>
      </p>
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
            <p className={classes.actions}>
              <Link
                to="/profile/organisations/$organisationId"
                params={{ organisationId: id }}
                aria-label={t('account.edit-contacts-of', { name })}
              >
                {t('account.edit-contacts')}
              </Link>
            </p>
          </section>
        ))}
      </section>
      <LinkButton to="/letters" variant="default">
        {t('account.letters.title')}
      </LinkButton>
    </>
  );
}
