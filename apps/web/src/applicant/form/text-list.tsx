import { Button } from '@mantine/core';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { CountedText } from './counted-text.js';

interface List {
  id: string;
  kind: 'tasks' | 'targetGroups';
  items: readonly string[];
  /** Of one text. */
  limit: number;
  /** How many texts there may be. */
  most: number;
  faultOf: (index: number) => string | undefined;
  onItem: (index: number, value: string) => void;
  onList: (items: string[]) => void;
}

/** Short texts, one under the other. */
export function TextList(list: List): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { id, kind, items } = list;
  return (
    <fieldset id={id} tabIndex={-1} className={classes.list}>
      <legend>{t(`applicant.field.project.${kind}`)}</legend>
      <p>{t(`applicant.hint.project.${kind}`)}</p>
      {items.map((item, index) => (
        <div key={index} className={classes.item}>
          <CountedText
            id={`${id}-${index}`}
            label={t(`applicant.line.${kind}`, { number: index + 1 })}
            limit={list.limit}
            rows={2}
            value={item}
            onChange={(value) => list.onItem(index, value)}
            error={list.faultOf(index)}
          />
          <Button
            variant="subtle"
            aria-label={`${t('applicant.remove')}: ${t(`applicant.line.${kind}`, { number: index + 1 })}`}
            onClick={() => list.onList(items.filter((_, i) => i !== index))}
          >
            {t('applicant.remove')}
          </Button>
        </div>
      ))}
      {items.length < list.most && (
        <div>
          <Button variant="default" onClick={() => list.onList([...items, ''])}>
            {t(`applicant.add.${kind}`)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
