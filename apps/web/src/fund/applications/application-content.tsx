import { Title } from '@mantine/core';
import { FactList } from '../../shared/layout/facts.js';
import { formatDay } from '../../shared/time/moments.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { FundApplication } from './queue-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** What was handed in is complete; only drafts leave fields out. */
type Whole<Part> = Part extends readonly (infer Item)[]
  ? Whole<Item>[]
  : Part extends object
    ? { [Name in keyof Part]-?: Whole<Part[Name]> }
    : NonNullable<Part>;
type Content = FundApplication['content'];

const PROJECT = [
  ...['summary', 'problem', 'goal', 'tasks', 'targetGroups', 'geography', 'quantitativeResults'],
  ...['qualitativeResults', 'partners', 'informationSupport', 'development'],
] as readonly ('summary' | 'problem' | 'goal' | 'tasks' | 'targetGroups' | 'geography')[];

/** Everything that was handed in, section by section. */
export function ApplicationContent({ content }: { content: Content }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { project, leader, team, plan, budget } = content as Whole<Content>;
  const days = (from: string, to: string): string => `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
  return (
    <>
      <Section title={t('fund.content.project')}>
        <FactList
          items={[
            ...PROJECT.map((field): [string, string] => {
              const value: string | string[] = project[field];
              return [t(`fund.content.${field}`), Array.isArray(value) ? value.join('\n') : value];
            }),
            [t('fund.content.dates'), project.startsOn && days(project.startsOn, project.endsOn)],
          ]}
        />
      </Section>
      <Section title={t('fund.content.team')}>
        <FactList
          items={[
            [leader.fullName, `${leader.position}\n${leader.experience}\n${leader.phone}, ${leader.email}`],
            ...team.map(({ fullName, role, experience }): [string, string] => [
              fullName,
              `${role}\n${experience}`,
            ]),
          ]}
        />
      </Section>
      <Section title={t('fund.content.plan')}>
        <FactList
          items={plan.map(({ title, startsOn, endsOn, expectedResult }) => [
            title,
            `${days(startsOn, endsOn)}\n${expectedResult}`,
          ])}
        />
      </Section>
      <Section title={t('fund.content.budget')}>
        <FactList
          items={budget.map(({ title, unitCostKopecks, quantity, ownKopecks, justification }) => [
            title,
            `${formatRoubles(BigInt(unitCostKopecks))} × ${quantity} = ${formatRoubles(lineTotal(unitCostKopecks, quantity))}; ${t('fund.content.own')} ${formatRoubles(BigInt(ownKopecks))}\n${justification}`,
          ])}
        />
      </Section>
    </>
  );
}

/** Kopecks; a quantity may have hundredths. */
const lineTotal = (unitCostKopecks: string, quantity: number): bigint =>
  (BigInt(unitCostKopecks) * BigInt(Math.round(quantity * 100))) / 100n;

function Section({ title, children }: { title: string; children: React.ReactNode }): React.JSX.Element {
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}
