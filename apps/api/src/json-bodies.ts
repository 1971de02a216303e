import { PayloadTooLargeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Far beyond any form of ours. A body of millions of values keeps whoever checks them busy for minutes. */
const DEEPEST = 32;
const MOST_VALUES = 20_000;

const [TEXT, ESCAPE, SEPARATOR] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0));
const OPENING = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map((sign) => sign.charCodeAt(0)));

/**
 * Bodies are JSON only: what a foreign form could send without asking is not read at all. Names that would
 * reach an object's prototype are refused, and so is what has too many values, before it is parsed.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (isExcessive(body)) done(new PayloadTooLargeException());
    else void parse(request, body, done);
  });
}

function isExcessive(json: string): boolean {
  let depth = 0;
  let values = 1;
  let inText = false;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === TEXT) inText = !inText;
    else if (inText) i += code === ESCAPE ? 1 : 0;
    else if (code === SEPARATOR) values += 1;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    if (depth > DEEPEST || values > MOST_VALUES) return true;
  }
  return false;
}
