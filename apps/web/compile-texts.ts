import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; value?: unknown } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The messages of a catalogue: texts that stand as a property's value. */
function messagesIn(node: Node): Node[] {
  const { value } = node;
  if (node.type === 'Property' && isNode(value) && typeof value.value === 'string') return [value];
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => messagesIn(child));
}

/** Compiles the catalogues while building, so that phones need not download a parser of messages. */
export const compileTexts = (): Plugin => ({
  name: 'keskil:compile-texts',
  enforce: 'post',
  transform: {
    filter: { id: /\/texts\/[\w-]*\b(ru|en|sah)\b[\w-]*\.ts$/ },
    handler(code) {
      const inOrder = messagesIn(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start);
      return inOrder.reduce(
        (text, { start, end, value }) =>
          text.slice(0, start) + JSON.stringify(compileMessage(value as string)) + text.slice(end),
        code,
      );
    },
  },
});
