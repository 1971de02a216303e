import { Button } from '@mantine/core';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

interface Entry {
  /** What the entry is called, for those who hear the buttons. */
  what: string;
  index: number;
  /** How many entries there are; left out where their order means nothing. */
  count?: number;
  onMove?: (to: number) => void;
  onRemove: () => void;
}

/** Moves an entry of a list without dragging, or takes it out. */
export function ListButtons({ what, index, count = 0, onMove, onRemove }: Entry): React.JSX.Element {
  const { t } = useFundTexts();
  const move = (to: number, label: 'up' | 'down'): React.JSX.Element => (
    <Button
      variant="default"
      size="sm"
      px="xs"
      disabled={to < 0 || to >= count}
      aria-label={t(`fund.call.move-${label}`, { what })}
      onClick={() => onMove?.(to)}
    >
      {t(`fund.call.${label}`)}
    </Button>
  );
  return (
    <div className={classes.buttons}>
      {onMove && move(index - 1, 'up')}
      {onMove && move(index + 1, 'down')}
      <Button
        variant="default"
        size="sm"
        px="xs"
        aria-label={t('fund.call.remove-one', { what })}
        onClick={onRemove}
      >
        {t('fund.remove')}
      </Button>
    </div>
  );
}
