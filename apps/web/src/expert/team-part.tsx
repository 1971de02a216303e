import { Title } from '@mantine/core';
import { useExpertTexts } from './expert-texts.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';

/** Who does it. A call that hides applicants shows posts and experience without names. */
export function TeamPart({ leader, team }: Pick<ReviewedContent, 'leader' | 'team'>): React.JSX.Element {
  const { t } = useExpertTexts();
  const people = [{ ...leader, role: leader.position }, ...team];
  return (
    <>
      <Title order={2}>{t('expert.part.team')}</Title>
      <ul className={classes.entries}>
        {people.map(({ fullName, role, experience }, index) => (
          <li key={index}>
            <strong>{fullName ?? t('expert.content.hidden-name')}</strong>
            <p>{index === 0 ? `${t('expert.content.leader')} · ${role}` : role}</p>
            <p className={classes.text}>{experience}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
