import type { Role } from '#contracts';
import type { Audience } from '#platform';
import { asBytes } from '../factories/bank.js';
import { pathWith, type Operation } from './api-operations.js';
import type { Client } from './client.js';
import { metadataOfPdf, textOfPdf } from './pdf-text.js';
import { textOfXlsx } from './xlsx-text.js';

/** Ids by the part of the path that stands before them, or by the name of a query's parameter. */
export type Ids = Readonly<Record<string, string>>;

/** Somebody who reads all that the API gives them. */
export interface Reader {
  client: Client;
  /** Null for a visitor without a session. */
  roles: readonly Role[] | null;
  /** What the person alone can open, e.g. a letter. */
  ids: Ids;
}

/** What was said, by operation; empty where nothing was. */
export type Answers = Map<string, string>;

function isAdmitted({ roles }: Reader, audience: Audience | undefined): boolean {
  if (audience === 'public') return true;
  if (roles === null) return false;
  return typeof audience !== 'object' || audience.some((role) => roles.includes(role));
}

/** Reads through every operation that only reads, and keeps in mind which ones have ever opened to whom. */
export class Crawler {
  private readonly opened = new Map<Reader, Set<string>>();

  /** @param audiences whom each operation admits */
  constructor(
    private readonly operations: readonly Operation[],
    private readonly audiences: ReadonlyMap<string, Audience>,
  ) {}

  /** Bodies, file names, and what files say of themselves. */
  async read(reader: Reader, ids: Ids): Promise<Answers> {
    const known = { ...ids, ...reader.ids };
    const operations = this.operations.filter((operation) => !pathWith(operation, known).includes('{'));
    return this.readEach(reader, known, operations);
  }

  /** The same as far as it needs more than the `shared` ids: what is told of one application. */
  async readOf(reader: Reader, { shared, own }: { shared: Ids; own: Ids }): Promise<Answers> {
    const operations = this.operations.filter((operation) =>
      pathWith(operation, { ...shared, ...reader.ids }).includes('{'),
    );
    return this.readEach(reader, { ...shared, ...own, ...reader.ids }, operations);
  }

  /** Operations that admit the reader and have never opened to them. */
  unopened(reader: Reader): string[] {
    const names = this.operations.map(({ operationId }) => operationId);
    const opened = this.opened.get(reader);
    return names
      .filter((name) => isAdmitted(reader, this.audiences.get(name)) && opened?.has(name) !== true)
      .sort();
  }

  private async readEach(reader: Reader, ids: Ids, operations: readonly Operation[]): Promise<Answers> {
    const answers: Answers = new Map();
    for (const operation of operations) {
      const said: string[] = [];
      for (const url of urlsOf(operation, ids)) said.push(await this.readOne(reader, operation, url));
      answers.set(operation.operationId, said.join(''));
    }
    return answers;
  }

  private async readOne(reader: Reader, operation: Operation, url: string): Promise<string> {
    const { method, operationId, example } = operation;
    const answer = await asBytes(
      method === 'post' ? reader.client.post(url, example) : reader.client.get(url),
    );
    if (answer.status >= 300) return '';
    this.opened.set(reader, (this.opened.get(reader) ?? new Set()).add(operationId));
    const file = answer.headers['content-disposition'] ?? '';
    return `${file} ${textOf(answer.body as Buffer, answer.headers['content-type'] ?? '')}`;
  }
}

/** With as long lists as there are, and in every format that is offered. */
function urlsOf(operation: Operation, ids: Ids): string[] {
  const { query, required } = operation;
  const known = query
    .filter((name) => name === 'callId' || required.includes(name))
    .map((name) => `${name}=${ids[name]}`);
  if (query.includes('limit')) known.push('limit=200');
  const formats = query.includes('format') ? ['format=csv', 'format=xlsx'] : [''];
  return formats.map((format) => {
    const asked = [...known, format].filter((part) => part !== '').join('&');
    return pathWith(operation, ids) + (asked && `?${asked}`);
  });
}

function textOf(body: Buffer, type: string): string {
  if (type === 'application/pdf') return textOfPdf(body) + metadataOfPdf(body);
  return type.includes('spreadsheetml') ? textOfXlsx(body) : body.toString('utf8');
}
