import { Picture } from './picture.js';
import { TotalStrip } from './total-strip.js';

interface Totals {
  title: string;
  /** What the dots show, in one sentence. */
  caption: string;
  /** The heads of the table's two columns: whose total, how many points. */
  heads: readonly [string, string];
  totals: readonly {
    key: React.Key;
    name: string;
    /** On 0–100; null while there is none. */
    total: number | null;
  }[];
  say: (points: number) => string;
}

/** Totals on 0–100 as a strip of dots, and the same as a table. */
export function TotalsPicture({ title, caption, heads, totals, say }: Totals): React.JSX.Element {
  const given = totals.flatMap(({ total }) => (total === null ? [] : [total]));
  return (
    <Picture
      title={title}
      caption={caption}
      table={
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map(({ key, name, total }) => (
              <tr key={key}>
                <td>{name}</td>
                <td>{total === null ? '–' : say(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <TotalStrip totals={given} />
    </Picture>
  );
}
