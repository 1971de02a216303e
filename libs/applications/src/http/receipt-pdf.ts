import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Locale } from '#contracts';
import { budgetSums } from '#engine';
import { formatRoubles } from '#kernel';
import type { ReceiptTextCode } from '../texts/receipt-text-code.js';
import type { HandedIn } from '../use-cases/read-receipt.js';

type Say = (code: ReceiptTextCode, params?: Record<string, string | number>) => string;

const COPPER = '#A4592B';
const DIMMED = '#566670';
const HAIRLINE = '#D0D9DF';
/** Node formats no Sakha dates. */
const LANGUAGES: Record<Locale, string> = { ru: 'ru', en: 'en-GB', sah: 'ru' };

/** One page that proves a submission, also to those who see it on paper only. */
export function receiptDocument(handedIn: HandedIn, locale: Locale, say: Say): TDocumentDefinitions {
  const { number, submission, call, organisation } = handedIn;
  const { content, sequence, receivedAt, digest } = submission;
  const requested = budgetSums(content.budget).requestedKopecks;
  const title = say('applications.receipt.title', { number });
  const facts: readonly [ReceiptTextCode, string][] = [
    ['applications.receipt.project', content.project.title],
    ['applications.receipt.applicant', organisation.name],
    ['applications.receipt.call', call.title],
    ['applications.receipt.requested', formatRoubles(requested, locale === 'en' ? 'en' : 'ru')],
    ['applications.receipt.time', exactMoment(receivedAt, call.timeZone, locale)],
    ['applications.receipt.sequence', String(sequence)],
    ['applications.receipt.digest', inGroups(digest)],
  ];
  return {
    info: { title },
    defaultStyle: { fontSize: 11, lineHeight: 1.3 },
    content: [
      { svg: ornament(480), margin: [0, 0, 0, 24] },
      { text: title, fontSize: 20, bold: true, margin: [0, 0, 0, 16] },
      factTable(facts.map(([code, value]) => [say(code), value])),
      { text: say('applications.receipt.counts'), margin: [0, 16, 0, 8] },
      { text: say('applications.receipt.digest-means'), color: DIMMED },
    ],
  };
}

function factTable(facts: readonly (readonly [string, string])[]): Content {
  return {
    table: {
      widths: [130, '*'],
      body: facts.map(([name, value]) => [{ text: name, color: DIMMED }, value]),
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => HAIRLINE,
      paddingLeft: () => 0,
      paddingTop: () => 6,
      paddingBottom: () => 4,
    },
  };
}

/** The band that the receipt also has on the screen. @param width in points */
function ornament(width: number): string {
  const motif =
    'M20 1 36 10 20 19 4 10ZM20 4 9.5 10 20 16 30.5 10ZM20 7 25 10 20 13 15 10ZM0 7 4 10 0 13ZM40 7 36 10 40 13Z';
  const motifs = Array.from(
    { length: Math.floor(width / 40) },
    (_, i) => `<path transform="translate(${i * 40} 0)" d="${motif}"/>`,
  );
  return `<svg width="${width}" height="20"><g fill="${COPPER}" fill-rule="evenodd">${motifs.join('')}</g></svg>`;
}

/** With seconds and the zone's offset: the clock that judged. */
const exactMoment = (moment: Date, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone, timeZoneName: 'shortOffset' },
  }).format(moment);

/** In groups of four, so that it can be compared by eye and broken between lines. */
const inGroups = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? '';
