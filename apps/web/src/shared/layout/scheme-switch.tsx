import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Icon } from '../status/icons.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

export function SchemeSwitch(): React.JSX.Element {
  const { t } = useTexts();
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const other = shown === 'light' ? 'dark' : 'light';
  return (
    <button
      type="button"
      className={classes.iconButton}
      aria-label={t(`nav.scheme.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
