import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF with single spaces between them, read as a viewer does for copying: each font's glyphs by its own table of characters. Enough
 * for documents of pdfmake, where strings are hexadecimal and every font has such a table.
 */
export function textOfPdf(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const fonts = fontTables(source);
  return streamsOf(source)
    .flatMap((stream) => stream.match(/\/(F\d+) [\d.]+ Tf|<[0-9a-f]+>|\bET\b/g) ?? [])
    .reduce(
      ({ text, font }, token) => {
        const named = /^\/(F\d+)/.exec(token)?.[1];
        if (named) return { text, font: fonts.get(named) ?? new Map<string, string>() };
        if (token === 'ET') return { text: `${text}\n`, font };
        const glyphs = token.slice(1, -1).match(/.{4}/g) ?? [];
        return { text: text + glyphs.map((glyph) => font.get(glyph) ?? '').join(''), font };
      },
      { text: '', font: new Map<string, string>() },
    )
    .text.replace(/\s+/g, ' ');
}

/** Title, author and the like, whose letters take two bytes each; read as if they began at an even and an odd byte. */
export function metadataOfPdf(pdf: Buffer): string {
  const plain = pdf.toString('latin1').replace(/stream\n[\s\S]*?\nendstream/g, '');
  const even = Buffer.from(plain.slice(0, plain.length - (plain.length % 2)), 'latin1');
  const odd = Buffer.from(plain.slice(1, plain.length - ((plain.length + 1) % 2)), 'latin1');
  return [even, odd].map((bytes) => bytes.swap16().toString('utf16le')).join(' ') + plain;
}

const objectOf = (source: string, id: string): string =>
  new RegExp(`(?:^|\\n)${id} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(source)?.[1] ?? '';

function inflated(object: string): string {
  const data = /stream\n([\s\S]*?)\nendstream/.exec(object)?.[1];
  if (data === undefined) return '';
  return /FlateDecode/.test(object) ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

const streamsOf = (source: string): string[] =>
  [...source.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => inflated(objectOf(source, id)));

/** By font name: glyph in hexadecimal to its character. */
function fontTables(source: string): Map<string, Map<string, string>> {
  return new Map(
    [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objectOf(source, id))?.[1] ?? '';
      return [name, charactersOf(inflated(objectOf(source, table)))];
    }),
  );
}

function charactersOf(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, from = '', , list = ''] of table.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w+)>/g)].forEach(([, code = ''], i) =>
      characters.set(
        (parseInt(from, 16) + i).toString(16).padStart(4, '0'),
        String.fromCharCode(parseInt(code, 16)),
      ),
    );
  return characters;
}
