/** What hyphens join: 26-1-003868, Э-0NNG. Who reads one aloud reads it whole. Days lose nothing by it. */
const NUMBER = /([\p{L}\d]+(?:-[\dA-Z]+)+)/u;

/**
 * No number or alias breaks at its hyphen, no line begins with a dot or a rouble sign, and № stays with its number.
 * @returns the text's parts in turn: words, a number, words, …; first and last may be empty
 */
export const keptTogether = (text: string): string[] =>
  text
    .replace(/ ([·₽])/g, '\u00a0$1')
    .replaceAll('№ ', '№\u00a0')
    .split(NUMBER);
