import { failWith } from '#kernel';

const notificationsErrors = {
  'notifications.letter-not-found': 'not-found',
  'notifications.organiser-not-found': 'not-found',
} as const;

export type NotificationsErrorCode = keyof typeof notificationsErrors;
export const fail = failWith<NotificationsErrorCode>(notificationsErrors);
