/** How much of a limit is left, negative when it is exceeded: UTF-16 units after trimming, as the server counts. */
export const countLeft = (text: string, limit: number): number => limit - text.trim().length;
