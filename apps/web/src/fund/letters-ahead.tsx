import { Title } from '@mantine/core';
import type { components } from '../generated/api-types.js';
import classes from './fund.module.css';
import { useFundTexts, type FundKey } from './fund-texts.js';

type LettersToCome = components['schemas']['LettersToComeDto'];
type LettersOfKind = LettersToCome['kinds'][number];

/** To whom, by the letters' kind and what they say was decided; in the order that is shown. */
const ADDRESSEES: Readonly<Record<string, FundKey>> = {
  'application.admission-decided/admit': 'fund.letters-ahead.admitted',
  'application.admission-decided/refuse': 'fund.letters-ahead.not-admitted',
  'call.results-published/award': 'fund.letters-ahead.award',
  'call.results-published/reserve': 'fund.letters-ahead.reserve',
  'call.results-published/refuse': 'fund.letters-ahead.not-awarded',
  'application.comments-released/': 'fund.letters-ahead.comments',
};

const keyOf = ({ kind, decision }: LettersOfKind): string => `${kind}/${decision ?? ''}`;

/** Those without an own name come last. */
function inOrder(kinds: readonly LettersOfKind[]): LettersOfKind[] {
  const keys = [...Object.keys(ADDRESSEES), ...kinds.map(keyOf)];
  return [...kinds].sort((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)));
}

/** What letters a decision will send, with one of each kind word for word. */
export function LettersAhead({ letters }: { letters: LettersToCome }): React.JSX.Element {
  const { t } = useFundTexts();
  const { kinds, withoutNear } = letters;
  const count = kinds.reduce((sum, ofKind) => sum + ofKind.letters, 0);
  return (
    <section className={classes.panel} aria-labelledby="letters-ahead">
      <div role="status">
        <Title order={2} id="letters-ahead">
          {t(count === 0 ? 'fund.letters-ahead.none' : 'fund.letters-ahead.title', { count })}
        </Title>
      </div>
      {inOrder(kinds).map((ofKind) => (
        <OfKind key={keyOf(ofKind)} ofKind={ofKind} />
      ))}
      {withoutNear && <p className={classes.note}>{t('fund.letters-ahead.near')}</p>}
    </section>
  );
}

function OfKind({ ofKind }: { ofKind: LettersOfKind }): React.JSX.Element {
  const { t } = useFundTexts();
  const { letters, example } = ofKind;
  const to = t(ADDRESSEES[keyOf(ofKind)] ?? 'fund.letters-ahead.other');
  return (
    <details className={classes.letter}>
      <summary>{t('fund.letters-ahead.kind', { to, count: letters })}</summary>
      {example ? (
        <>
          <p className={classes.note}>{t('fund.letters-ahead.example', { name: example.personName })}</p>
          <p>
            <strong>{example.subject}</strong>
          </p>
          <p className={classes.prose}>{example.body}</p>
        </>
      ) : (
        <p>{t('fund.letters-ahead.withheld')}</p>
      )}
    </details>
  );
}
