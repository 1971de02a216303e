import { Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useInstallation } from '../shared/api/installation.js';
import { useMe } from '../shared/api/session.js';
import { FactList } from '../shared/layout/facts.js';
import { Ornament } from '../shared/layout/mark.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { frameOf } from '../shared/layout/sections.js';
import classes from './call-screen.module.css';
import { useDetailTexts } from './detail-texts.js';
import { guidesFor } from './guides.js';
import { pageCode } from './page-code.js';

/** Whom to call, the code by which support finds the page, and what each role does here. */
export function HelpScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  const me = useMe();
  const { from } = useSearch({ from: '/help' });
  return (
    <>
      <PageHeader title={t('help.title')} />
      <Contact from={from} />
      {guidesFor(frameOf(me)).map((role) => (
        <section key={role} className={classes.section}>
          <Title order={2}>{t(`public.help.${role}`)}</Title>
          <p className={classes.description}>{t(`public.help.${role}-guide`)}</p>
        </section>
      ))}
      <Ornament />
    </>
  );
}

function Contact({ from }: { from: string | undefined }): React.JSX.Element {
  const { t } = useDetailTexts();
  const { helpPhone, helpEmail } = useInstallation() ?? {};
  const nobody = helpPhone === null && helpEmail === null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.help.contact')}</Title>
      <p className={classes.description}>
        {nobody && t('public.help.no-contact')} {from && t('public.help.say-code')}
      </p>
      <FactList
        items={[
          [
            t('public.help.phone'),
            helpPhone && <a href={`tel:${helpPhone.replace(/[^+\d]/g, '')}`}>{helpPhone}</a>,
          ],
          [t('public.help.email'), helpEmail && <a href={`mailto:${helpEmail}`}>{helpEmail}</a>],
          [t('public.help.page-code'), from && <code>{pageCode(from)}</code>],
        ]}
      />
    </section>
  );
}
