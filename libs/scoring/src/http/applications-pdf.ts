import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { budgetSums } from '#engine';
import { formatRoubles } from '#kernel';
import type { ApplicationWord } from '../texts/application-words.js';
import type { ExpertContent } from '../use-cases/expert-content.js';
import type { OwnApplication } from '../use-cases/read-own-applications.js';

type Say = (code: ApplicationWord, params?: Record<string, string | number>) => string;

const DIMMED = '#566670';
const HAIRLINE = '#D0D9DF';

/** In the order in which the screen shows them. */
const PROJECT_PARTS = [
  ...(['summary', 'problem', 'goal', 'tasks', 'targetGroups', 'geography', 'quantitativeResults'] as const),
  ...(['qualitativeResults', 'partners', 'informationSupport', 'development'] as const),
];

/** All that an expert has accepted in a call, each application on pages of its own. */
export function applicationsDocument(
  applications: readonly OwnApplication[],
  say: Say,
): TDocumentDefinitions {
  const title = say('scoring.print.title', { call: applications[0]?.sheet.callTitle ?? '' });
  return {
    info: { title },
    defaultStyle: { fontSize: 10, lineHeight: 1.3 },
    styles: {
      title: { fontSize: 18, bold: true, margin: [0, 0, 0, 4] },
      part: { fontSize: 12, bold: true, margin: [0, 12, 0, 4] },
      note: { color: DIMMED },
    },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', color: DIMMED }),
    content: [
      { text: title, style: 'title' },
      { text: say('scoring.print.made', { count: applications.length }), style: 'note' },
      {
        ol: applications.map(({ sheet }) => `${sheet.number} · ${sheet.title}`),
        margin: [0, 16, 0, 0],
      },
      ...applications.flatMap((application) => applicationPages(application, say)),
    ],
  };
}

function applicationPages({ sheet, organisationName, content }: OwnApplication, say: Say): Content[] {
  const requested = formatRoubles(sheet.requestedKopecks);
  const applicant = organisationName ?? say('scoring.print.hidden-applicant');
  return [
    {
      ...{ text: say('scoring.print.application', { number: sheet.number }), style: 'note' },
      pageBreak: 'before',
    },
    { text: content.project.title, style: 'title' },
    { text: [sheet.trackName, applicant, requested].join(' · '), style: 'note' },
    ...projectParts(content, say),
    { text: say('scoring.print.plan'), style: 'part' },
    ...content.plan.map((event) => planEvent(event, say)),
    { text: say('scoring.print.budget'), style: 'part' },
    budgetTable(content, say),
    { text: say('scoring.print.team'), style: 'part' },
    ...teamOf(content, say),
  ];
}

function projectParts({ project }: ExpertContent, say: Say): Content[] {
  return PROJECT_PARTS.flatMap((name): Content[] => {
    const value = project[name];
    if (value.length === 0) return [];
    const body: Content = typeof value === 'string' ? { text: value } : { ol: [...value] };
    return [{ text: say(`scoring.print.${name}`), style: 'part' }, body];
  });
}

function planEvent({ task, title, startsOn, endsOn, expectedResult }: Plan[number], say: Say): Content {
  const when = `${printedDay(startsOn)} – ${printedDay(endsOn)}`;
  return {
    unbreakable: true,
    margin: [0, 0, 0, 6],
    stack: [
      { text: [{ text: title, bold: true }, `  ${when}`] },
      { text: task, style: 'note' },
      expectedResult === '' ? '' : `${say('scoring.print.result')}: ${expectedResult}`,
    ],
  };
}

type Plan = ExpertContent['plan'];

function budgetTable({ budget }: ExpertContent, say: Say): Content {
  const head = (['item', 'price', 'own', 'requested'] as const).map((name) => say(`scoring.print.${name}`));
  const total = budgetSums(budget);
  const lines = budget.map((line): TableCell[] => {
    const { ownKopecks, requestedKopecks } = budgetSums([line]);
    return [
      { stack: [line.title, { text: line.justification, style: 'note' }] },
      amount(`${formatRoubles(BigInt(line.unitCostKopecks))} × ${line.quantity}`),
      amount(formatRoubles(ownKopecks)),
      amount(formatRoubles(requestedKopecks)),
    ];
  });
  return {
    table: {
      headerRows: 1,
      widths: ['*', 110, 80, 80],
      body: [
        head.map((text, column): TableCell => ({
          text,
          bold: true,
          alignment: column > 0 ? 'right' : 'left',
        })),
        ...lines,
        [
          { text: say('scoring.print.total'), bold: true },
          amount(formatRoubles(total.totalKopecks)),
          amount(formatRoubles(total.ownKopecks)),
          amount(formatRoubles(total.requestedKopecks)),
        ],
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => HAIRLINE },
  };
}

const amount = (text: string): TableCell => ({ text, alignment: 'right' });

function teamOf({ leader, team }: ExpertContent, say: Say): Content[] {
  const people = [{ ...leader, role: `${say('scoring.print.leader')}, ${leader.position}` }, ...team];
  return people.map(({ fullName, role, experience }) => ({
    margin: [0, 0, 0, 6],
    stack: [
      { text: [{ text: fullName ?? say('scoring.print.hidden-name'), bold: true }, `  ${role}`] },
      experience,
    ],
  }));
}

/** As papers write it: 23.04.2026. */
const printedDay = (day: string): string => day.split('-').reverse().join('.');
