import type { MantineColorsTuple } from '@mantine/core';

const ramp = (shades: string): MantineColorsTuple => shades.split(' ') as unknown as MantineColorsTuple;

/** Ten shades each, from light to dark. Named after what one sees out of the window. */
export const RAMPS = {
  gray: ramp('#F6F9FB #EEF3F6 #E0E7EC #D0D9DF #808D96 #68757F #566670 #414F59 #293741 #16222A'),
  dark: ramp('#E3E9ED #C1C9CE #A4AEB6 #89949C #35424A #2F3B44 #1E2931 #142028 #0C161D #060D13'),
  ice: ramp('#F2F9FE #DFF0FB #C4E1F5 #9FCDEC #75B5DE #4B99C9 #2578A6 #09608A #024C6F #013650'),
  larch: ramp('#F3FAF4 #E3F1E6 #CAE5D0 #A9D2B2 #83BC92 #5FA272 #3D8152 #28683E #1B532F #0F3B1F'),
  copper: ramp('#FFF6F1 #FCE8DE #F7D4C2 #EDB99D #DF9A74 #C87A4D #A4592B #884416 #6E3309 #512302'),
  red: ramp('#FFF5F3 #FFE7E1 #FED0C6 #FFAE9D #FD846B #EC5B3E #C43518 #A32001 #821802 #5F0F01'),
};

export interface Tokens {
  page: string;
  surface: string;
  text: string;
  dimmed: string;
  placeholder: string;
  fieldEdge: string;
  hairline: string;
  link: string;
  button: string;
  buttonText: string;
  error: string;
  ochre: string;
  copper: string;
}

/** What each colour is for. Ratios are held by `theme.contrast.spec.ts`. */
export const TOKENS: { light: Tokens; dark: Tokens } = {
  light: {
    page: '#F6F9FB',
    surface: '#FFFFFF',
    text: '#16222A',
    dimmed: '#566670',
    placeholder: '#68757F',
    fieldEdge: '#808D96',
    hairline: '#D0D9DF',
    link: '#09608A',
    button: '#09608A',
    buttonText: '#FFFFFF',
    error: '#A32001',
    ochre: '#5C4103',
    copper: '#A4592B',
  },
  dark: {
    page: '#0C161D',
    surface: '#142028',
    text: '#E3E9ED',
    dimmed: '#A4AEB6',
    placeholder: '#89949C',
    fieldEdge: '#89949C',
    hairline: '#35424A',
    link: '#75B5DE',
    button: '#2578A6',
    buttonText: '#FFFFFF',
    error: '#FD846B',
    ochre: '#ECDAB9',
    copper: '#DF9A74',
  },
};
