import { Title } from '@mantine/core';
import classes from './call-screen.module.css';
import { FORM_SECTIONS } from './form-sections.js';
import { useDetailTexts } from './detail-texts.js';

/** All questions with their limits: people write the answers before they have an account. */
export function FormQuestions(): React.JSX.Element {
  const { t } = useDetailTexts();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.form.title')}</Title>
      <p className={classes.description}>{t('public.form.hint')}</p>
      {FORM_SECTIONS.map(({ name, entries, questions }) => (
        <details key={name} className={classes.fold}>
          <summary>{t(`public.form.${name}`)}</summary>
          {entries !== null && <p>{t('public.form.entries', { count: entries })}</p>}
          <ul>
            {questions.map((question) => (
              <li key={question.name}>
                {t(`public.form.${name}.${question.name}` as 'public.form.project.title')}
                {question.limit !== null && (
                  <span className={classes.limit}> {t('public.form.limit', { count: question.limit })}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
