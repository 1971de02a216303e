import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  messageId: string;
  subject: string;
  body: string;
}

/** A real SMTP server on this machine that keeps what it takes. */
export class Mailbox {
  readonly mails: ReceivedMail[] = [];
  /** How many of the next letters are refused for now, with 451 as a greylisting server does. */
  refuseNext = 0;
  refused = 0;

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        if (this.refuseNext > 0) {
          this.refuseNext -= 1;
          this.refused += 1;
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        }
        this.mails.push({ ...parsed(source), to: session.envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve) => mailbox.server.listen(0, '127.0.0.1', resolve));
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.to.includes(address));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** Reads what nodemailer makes of a Russian text: encoded words in the header, a body in base64. */
function parsed(source: string): Omit<ReceivedMail, 'to'> {
  const end = source.indexOf('\r\n\r\n');
  const head = source.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  return {
    messageId: header('Message-ID'),
    subject: header('Subject')
      .replace(/\?= =\?/g, '?==?')
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word: string) => fromBase64(word)),
    body: fromBase64(source.slice(end)),
  };
}

const fromBase64 = (encoded: string): string => Buffer.from(encoded, 'base64').toString();
