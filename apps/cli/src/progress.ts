/** Prints how far the program is, with the seconds since now. */
export function printProgress(): (line: string) => void {
  const began = Date.now();
  return (line) => console.log(`[${((Date.now() - began) / 1000).toFixed(1)} s] ${line}`);
}
