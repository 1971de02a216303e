import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core';
import { RAMPS, TOKENS, type Tokens } from './ramps.js';
import { STATUS_COLOURS } from '../status/status-colours.js';

/** The system's own fonts: nothing to download, and all of them have Ҕ Ҥ Ө Һ Ү. */
const FONTS =
  '"Segoe UI",Roboto,-apple-system,BlinkMacSystemFont,"Noto Sans","PT Sans","Liberation Sans",Arial,"DejaVu Sans",sans-serif';

const ORDER = ['label', 'description', 'error', 'input'] as const;
const CONTROL = { defaultProps: { inputWrapperOrder: [...ORDER], size: 'md' } };

export const theme: MantineThemeOverride = createTheme({
  colors: RAMPS,
  primaryColor: 'ice',
  primaryShade: { light: 7, dark: 6 },
  white: '#FFFFFF',
  black: '#16222A',
  fontFamily: FONTS,
  headings: {
    fontFamily: FONTS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { md: '1.55' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Alert: { defaultProps: { role: 'note' } },
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--field-edge)' } }) },
    InputWrapper: CONTROL,
    TextInput: CONTROL,
    Textarea: CONTROL,
    NativeSelect: CONTROL,
    PasswordInput: CONTROL,
    Button: { defaultProps: { size: 'md' } },
  },
});

const variablesOf = (scheme: 'light' | 'dark'): Record<string, string> => {
  const tokens: Tokens = TOKENS[scheme];
  const tags = Object.entries(STATUS_COLOURS).flatMap(([look, colours]) => [
    [`--status-${look}-text`, colours[scheme].text],
    [`--status-${look}-tint`, colours[scheme].tint ?? 'transparent'],
  ]);
  return {
    ...(Object.fromEntries(tags) as Record<string, string>),
    '--mantine-color-body': tokens.page,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.dimmed,
    '--mantine-color-placeholder': tokens.placeholder,
    '--mantine-color-anchor': tokens.link,
    '--mantine-color-error': tokens.error,
    '--mantine-color-default': tokens.surface,
    '--mantine-color-default-border': tokens.fieldEdge,
    '--mantine-primary-color-filled': tokens.button,
    '--surface': tokens.surface,
    '--hairline': tokens.hairline,
    '--field-edge': tokens.fieldEdge,
    '--ochre': tokens.ochre,
    '--copper': tokens.copper,
  };
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--input-height-md': '2.75rem', '--button-height-md': '2.75rem' },
  light: variablesOf('light'),
  dark: variablesOf('dark'),
});
