interface TagColours {
  text: string;
  /** Null: as the page. */
  tint: string | null;
}

const pair = (
  lightText: string,
  lightTint: string | null,
  darkText: string,
  darkTint: string | null,
): { light: TagColours; dark: TagColours } => ({
  light: { text: lightText, tint: lightTint },
  dark: { text: darkText, tint: darkTint },
});

/** How a status looks. Several statuses share a look; their words differ. */
export const STATUS_COLOURS = {
  draft: pair('#293741', null, '#E3E9ED', null),
  submitted: pair('#024C6F', '#DFF0FB', '#C4E1F5', '#0E3044'),
  checking: pair('#035154', '#DFF1F2', '#C3E4E5', '#0C3335'),
  reviewing: pair('#443C78', '#EBEBFE', '#DAD8FA', '#2B2848'),
  good: pair('#1B532F', '#E3F1E6', '#CAE5D0', '#173420'),
  reserve: pair('#6E3309', '#FCE8DE', '#F7D4C2', '#432310'),
  refused: pair('#293741', '#EEF3F6', '#E3E9ED', '#2F3B44'),
  paused: pair('#5C4103', '#F6ECD9', '#ECDAB9', '#3B2901'),
  alarm: pair('#FFFFFF', '#A32001', '#0C161D', '#FD846B'),
} as const;

export type StatusLook = keyof typeof STATUS_COLOURS;
