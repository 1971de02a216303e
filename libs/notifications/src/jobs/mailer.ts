import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '#platform';
import { SILENT_FOR_SECONDS } from '../data/mail-queue.js';

/** How many letters travel at once, each on a connection of the pool. */
export const MAIL_CONNECTIONS = 10;

/** Ends well before the letter counts as silent and is taken again, however slowly the server trickles. */
const LONGEST_SEND_MS = (SILENT_FOR_SECONDS * 1000) / 2;

export interface Mail {
  letterId: string;
  to: string;
  subject: string;
  text: string;
}

const connect = (url: string) =>
  createTransport({
    url,
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    // Whether a letter is tried again is the queue's decision alone.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** Hands letters to the mail server over connections that stay open. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: ReturnType<typeof connect> | undefined;

  constructor(private readonly config: Config) {}

  /** Without a mail server letters are read in the product only. */
  get isConfigured(): boolean {
    return this.config.smtpUrl !== undefined;
  }

  /** @throws Error with the server's answer when it does not take the letter */
  async send({ letterId, to, subject, text }: Mail): Promise<void> {
    this.transport ??= connect(this.config.smtpUrl ?? '');
    await this.transport.sendMail({
      from: this.config.mailFrom,
      // As an object the address is taken as it is; as a string it would be parsed as a list of addresses.
      to: { name: '', address: to },
      subject,
      text,
      // The same however often it is sent.
      messageId: `<${letterId}@keskil>`,
      // RFC 3834: holiday notices do not answer it.
      headers: { 'Auto-Submitted': 'auto-generated' },
      signal: AbortSignal.timeout(LONGEST_SEND_MS),
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
