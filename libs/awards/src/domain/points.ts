/**
 * Millionths of a point of a decimal string with at most six decimals: what scores and marks are compared in.
 * @param decimal "65", "65.5", "60.333333"
 */
export function millionths(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}
