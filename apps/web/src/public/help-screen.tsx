import { Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { Ornament } from '../shared/layout/mark.js';
import { PageHeader } from '../shared/layout/page-header.js';
import classes from './call-screen.module.css';
import { pageCode } from './page-code.js';
import { useDetailTexts } from './detail-texts.js';

const GUIDES = ['applicant', 'expert', 'administrator', 'finance', 'public'] as const;

/** What each role does here, whom to call, and the code by which support finds the page. */
export function HelpScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  const { from } = useSearch({ from: '/help' });
  return (
    <>
      <PageHeader title={t('help.title')} />
      {GUIDES.map((role) => (
        <section key={role} className={classes.section}>
          <Title order={2}>{t(`public.help.${role}`)}</Title>
          <p className={classes.description}>{t(`public.help.${role}-guide`)}</p>
        </section>
      ))}
      <section className={classes.section}>
        <Title order={2}>{t('public.help.contact')}</Title>
        <p className={classes.description}>{t('public.help.no-phone')}</p>
        {from && (
          <p>
            {t('public.help.page-code')}: <code>{pageCode(from)}</code>
          </p>
        )}
      </section>
      <Ornament />
    </>
  );
}
