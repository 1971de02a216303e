import { fail } from '../payouts.errors.js';
import { ACCOUNT_SECTION, DOCUMENT_SECTION, END_OF_FILE, FILE_MARK } from './keywords.js';
import { Section } from './section.js';

/** Controls other than a tab show a damaged file, and the database's text cannot hold a zero byte. */
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** DOS programs end a text file with the byte 1A. */
const DOS_END = /\u001a+\s*$/;

export interface Sections {
  accounts: Section[];
  documents: Section[];
}

/**
 * Cuts the text of an exchange file into its sections. The header is passed over: nothing in it is needed
 * that the sections do not say.
 * @throws DomainError `payouts.statement-…` with the number of the line
 */
export function readSections(text: string): Sections {
  const collector = new SectionCollector();
  text
    .replace(DOS_END, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      if (line.trim() !== '') collector.take(line.trim(), index + 1);
    });
  return collector.finish();
}

class SectionCollector {
  private readonly accounts: Section[] = [];
  private readonly documents: Section[] = [];
  private open: { section: Section; closes: string } | null = null;
  private state: 'before' | 'inside' | 'ended' = 'before';

  take(content: string, line: number): void {
    if (UNREADABLE.test(content)) throw fail('payouts.statement-unreadable', { line });
    if (this.state === 'ended') throw fail('payouts.statement-after-end', { line });
    if (this.state === 'before') return this.begin(content);
    const equals = content.indexOf('=');
    const key = equals < 0 ? content : content.slice(0, equals).trim();
    const value = equals < 0 ? '' : content.slice(equals + 1).trim();
    if (this.takeMark(key, value, line)) return;
    if (equals < 0) throw fail('payouts.statement-line', { line });
    this.open?.section.add(key, value, line);
  }

  /** @throws DomainError `payouts.statement-truncated`: a cut upload must not pass for a shorter statement */
  finish(): Sections {
    if (this.state === 'before') throw fail('payouts.statement-not-exchange');
    if (this.state !== 'ended') throw fail('payouts.statement-truncated');
    return { accounts: this.accounts, documents: this.documents };
  }

  private begin(content: string): void {
    if (content !== FILE_MARK) throw fail('payouts.statement-not-exchange');
    this.state = 'inside';
  }

  private takeMark(key: string, value: string, line: number): boolean {
    switch (key) {
      case ACCOUNT_SECTION.opens:
        this.accounts.push(this.start(ACCOUNT_SECTION, value, line));
        return true;
      case DOCUMENT_SECTION.opens:
        this.documents.push(this.start(DOCUMENT_SECTION, value, line));
        return true;
      case ACCOUNT_SECTION.closes:
      case DOCUMENT_SECTION.closes:
        if (this.open?.closes !== key) throw fail('payouts.statement-section', { line, mark: key });
        this.open = null;
        return true;
      case END_OF_FILE:
        if (this.open) throw fail('payouts.statement-section', { line, mark: key });
        this.state = 'ended';
        return true;
      default:
        return false;
    }
  }

  private start(mark: { opens: string; closes: string }, kind: string, line: number): Section {
    if (this.open) throw fail('payouts.statement-section', { line, mark: mark.opens });
    const section = new Section(line, kind);
    this.open = { section, closes: mark.closes };
    return section;
  }
}
