import 'react';

declare module 'react' {
  // Custom properties reach the style sheets.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
