export const PANEL_STATUSES = ['open', 'closed'] as const;
/** The way of a panel: the experts of one application talk their scores over, then it is concluded. */
export type PanelStatus = (typeof PANEL_STATUSES)[number];
