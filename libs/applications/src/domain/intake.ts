import type { CallStatus } from '#contracts';

interface Intake {
  status: CallStatus;
  opensAt: Date;
  closesAt: Date;
}

/** Whether the call takes applications at that moment. */
export const intakeIsOpen = ({ status, opensAt, closesAt }: Intake, now: Date): boolean =>
  status === 'published' && now >= opensAt && now < closesAt;
