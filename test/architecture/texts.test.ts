import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { DomainError, type ErrorKind } from '#kernel';
import { ProblemFilter, Texts } from '#platform';
import { startTestApp, type TestApp } from '../setup/test-app.js';

type Messages = Record<string, string>;
type Language = 'ru' | 'en';

const libraries = readdirSync('libs').filter((name) => existsSync(join('libs', name, 'src/texts/ru.ts')));
const sources = readdirSync('libs', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!spec|test)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** The values that a message shows, each once; choices of a plural are looked into. */
function placeholders(message: string): string[] {
  const names = (tokens: unknown): string[] =>
    Array.isArray(tokens)
      ? tokens.flatMap((token: unknown) =>
          Array.isArray(token)
            ? [String(token[0]), ...Object.values(Object(token[2]) as object).flatMap(names)]
            : [],
        )
      : [];
  return [...new Set(names(compileMessage(message)))].sort();
}

async function catalogue(library: string, language: Language): Promise<Messages> {
  const module = (await import(`../../libs/${library}/src/texts/${language}.js`)) as Record<
    Language,
    Messages
  >;
  return module[language];
}

/** Codes that a library refuses with, as its catalogue of errors declares them. */
function declaredCodes(): [code: string, kind: string][] {
  return sources
    .filter((file) => file.endsWith('.errors.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}'([\w.-]+)': '([\w-]+)',$/gm)])
    .map(([, code = '', kind = '']) => [code, kind]);
}

/** Codes that stand in the code elsewhere: thrown without a catalogue, or mapped from constraints. */
function writtenCodes(): string[] {
  const prefixes = [...libraries, 'kernel', 'field'].join('|');
  const literal = new RegExp(`(?:DomainError\\(|code: |: )'((?:${prefixes})\\.[a-z-]+)'`, 'g');
  return sources
    .filter((file) => !/\/(texts|jobs)\//.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(literal)].map(([, code = '']) => code));
}

const STATUS_OF: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
  fault: 500,
};

describe('the texts', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('are looked for where they are', () => {
    expect(libraries).toEqual(
      expect.arrayContaining([
        'platform',
        'identity',
        'calls',
        'applications',
        'scoring',
        'awards',
        'payouts',
      ]),
    );
    expect(declaredCodes().length).toBeGreaterThan(150);
    expect(new Set(writtenCodes()).size).toBeGreaterThan(50);
  });

  it.each(libraries)('of %s say the same in both languages, with the same values', async (library) => {
    const [ru, en] = [await catalogue(library, 'ru'), await catalogue(library, 'en')];
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort());
    for (const [code, message] of Object.entries(ru)) {
      expect([code, message.trim()]).not.toEqual([code, '']);
      expect([code, placeholders(en[code] ?? '')]).toEqual([code, placeholders(message)]);
    }
  });

  it('exist for every code that is refused with', () => {
    const texts = app.get(Texts);
    const codes = new Set([...declaredCodes().map(([code]) => code), ...writtenCodes()]);
    expect([...codes].filter((code) => !texts.has(code))).toEqual([]);
  });

  it('leave with the status that the kind of refusal has', () => {
    for (const [code, kind] of declaredCodes()) {
      const sent: { status?: number; code?: string } = {};
      const reply = {
        status: () => reply,
        header: () => reply,
        send: (problem: object) => Object.assign(sent, problem),
      };
      const error = new DomainError(code, kind as ErrorKind);
      app.get(ProblemFilter).answer(error, { headers: {}, id: 'trace' } as never, reply as never);
      expect([code, sent.code, sent.status]).toEqual([code, code, STATUS_OF[kind as ErrorKind]]);
    }
  });
});
