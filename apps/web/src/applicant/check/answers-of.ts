import { lineTotal } from '#engine';
import { formatDay } from '../../shared/time/moments.js';
import type { ApplicantKey, ApplicantTexts } from '../applicant-texts.js';
import type { Content } from '../applications-query.js';
import type { Section } from '../sections.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

type Answer = readonly [string, string];

const PROJECT = [
  ...['title', 'summary', 'problem', 'goal', 'tasks', 'targetGroups', 'geography', 'quantitativeResults'],
  ...['qualitativeResults', 'partners', 'informationSupport', 'development', 'startsOn', 'endsOn'],
] as (keyof Content['project'])[];
const DAYS: readonly string[] = ['startsOn', 'endsOn'];

/** The answers of one section, in words. What is empty says so. */
export function answersOf(section: Section, content: Content, texts: ApplicantTexts): Answer[] {
  const { t, locale } = texts;
  const orEmpty = (text: string): string => text || t('applicant.empty');
  const day = (text: string): string => (text ? formatDay(text, locale) : '…');
  const numbered = (lines: readonly string[], name: 'team' | 'plan' | 'budget'): Answer[] =>
    lines.length === 0
      ? [[t(`applicant.section.${name}`), t('applicant.empty')]]
      : lines.map((line, i) => [t(`applicant.line.${name}`, { number: i + 1 }), orEmpty(line)]);
  const joined = (...parts: string[]): string => parts.filter(Boolean).join('\n');
  switch (section) {
    case 'project':
      return PROJECT.map((name) => {
        const value = content.project[name];
        const said = Array.isArray(value)
          ? value.map((item, i) => `${i + 1}. ${item}`).join('\n')
          : DAYS.includes(name) && value
            ? day(value)
            : value;
        return [t(`applicant.field.project.${name}` as ApplicantKey), orEmpty(said)];
      });
    case 'leader':
      return (['fullName', 'position', 'phone', 'email', 'experience'] as const).map((name) => [
        t(`applicant.field.leader.${name}`),
        orEmpty(content.leader[name]),
      ]);
    case 'team':
      return numbered(
        content.team.map(({ fullName, role, experience }) => joined(fullName, role, experience)),
        'team',
      );
    case 'plan':
      return numbered(
        content.plan.map((event) =>
          joined(
            event.title,
            event.task,
            `${day(event.startsOn)} – ${day(event.endsOn)}`,
            event.expectedResult,
          ),
        ),
        'plan',
      );
    case 'budget':
      return numbered(
        content.budget.map((line) =>
          joined(
            `${t(`article.${line.article}`)}: ${line.title}`,
            `${formatRoubles(BigInt(line.unitCostKopecks))} × ${line.quantity} = ${formatRoubles(lineTotal(line))}`,
            t('applicant.budget.own-part', { amount: formatRoubles(BigInt(line.ownKopecks)) }),
            line.justification,
          ),
        ),
        'budget',
      );
  }
}
