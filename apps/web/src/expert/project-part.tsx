import { Title } from '@mantine/core';
import { formatDay } from '../shared/time/moments.js';
import { useExpertTexts } from './expert-texts.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';

const BEFORE = ['summary', 'problem', 'goal', 'tasks', 'targetGroups', 'geography'] as const;
const AFTER = [
  'quantitativeResults',
  'qualitativeResults',
  'partners',
  'informationSupport',
  'development',
] as const;

export function ProjectPart({ project }: { project: ReviewedContent['project'] }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const when = {
    from: formatDay(project.startsOn, locale),
    to: formatDay(project.endsOn, locale),
  };
  return (
    <>
      <Title order={2}>{project.title}</Title>
      {BEFORE.map((name) => (
        <Answer key={name} title={t(`expert.content.${name}`)} answer={project[name]} />
      ))}
      <Answer title={t('expert.content.dates')} answer={t('expert.plan.when', when)} />
      {AFTER.map((name) => (
        <Answer key={name} title={t(`expert.content.${name}`)} answer={project[name]} />
      ))}
    </>
  );
}

function Answer({ title, answer }: { title: string; answer: string | string[] }): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <>
      <Title order={3}>{title}</Title>
      {answer.length === 0 ? (
        <p className={classes.none}>{t('expert.content.nothing')}</p>
      ) : Array.isArray(answer) ? (
        <ol>
          {answer.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ol>
      ) : (
        <p className={classes.text}>{answer}</p>
      )}
    </>
  );
}
