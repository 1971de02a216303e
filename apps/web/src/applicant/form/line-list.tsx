import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../../shared/status/icons.js';
import { Typeset } from '../../shared/texts/typeset.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { mayAdd, withNewLine } from '../lines.js';
import { isError, placeOf, type LinedSection } from '../sections.js';
import type { OpenDraft } from './draft-view.js';
import { sayFault } from './say-problem.js';

interface Lines {
  draft: OpenDraft;
  section: LinedSection;
  /** The card of each line, in their order. */
  cards: readonly { title: string; amount?: string; note: string }[];
  empty: string;
  /** Instead of the cards, where there is room for more; told what is wrong with a line. */
  table?: (faultOf: (index: number) => string | undefined) => ReactNode;
  /** What is wrong with the whole list, if it is not what the server says. */
  faults?: ReactNode;
  children?: ReactNode;
}

/** The lines of a list as cards that lead to their editors. */
export function LineList({
  draft,
  section,
  cards,
  empty,
  table,
  faults,
  children,
}: Lines): React.JSX.Element {
  const { t } = useApplicantTexts();
  const navigate = useNavigate();
  const { application, call, content } = draft;
  const faultOf = (index: number): string | undefined => {
    const own = application.problems.find((problem) => {
      const place = placeOf(problem.pointer);
      return place.section === section && place.line === index + 1;
    });
    return own && sayFault(own, call, t);
  };
  const general = application.problems.filter((p) => p.pointer === `/${section}` && isError(p));
  const add = async (): Promise<void> => {
    draft.edit((text) => withNewLine(text, section));
    await navigate({
      to: '/my/applications/$applicationId/$section/$line',
      params: { applicationId: application.id, section, line: String(cards.length + 1) },
    });
  };
  return (
    <div id={section} tabIndex={-1} className={classes.lines}>
      {faults ??
        general.map((problem) => (
          <p key={problem.code} className={classes.fault}>
            {sayFault(problem, call, t)}
          </p>
        ))}
      {cards.length === 0 && <p>{empty}</p>}
      {table && cards.length > 0 ? (
        table(faultOf)
      ) : (
        <ol className={classes.cards}>
          {cards.map(({ title, amount, note }, index) => (
            <li key={index}>
              <Link
                to="/my/applications/$applicationId/$section/$line"
                params={{ applicationId: application.id, section, line: String(index + 1) }}
                className={classes.card}
              >
                <strong>{title || t(`applicant.line.${section}`, { number: index + 1 })}</strong>
                {amount && <span className={classes.amount}>{amount}</span>}
                <span className={classes.note}>
                  <Typeset>{note}</Typeset>
                </span>
                {faultOf(index) && <span className={classes.fault}>{faultOf(index)}</span>}
                <Icon name="chevron" />
              </Link>
            </li>
          ))}
        </ol>
      )}
      {mayAdd(content, section) && (
        <div>
          <Button onClick={() => void add()}>{t(`applicant.add.${section}`)}</Button>
        </div>
      )}
      {children}
    </div>
  );
}
