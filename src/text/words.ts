import { limits } from '../limits';

/** What several sentences share: the limits in the units that people use, and the same advice in the same words. */
export const words = {
  megabytes: Math.round(limits.pictureBytes / 1024 / 1024),
  undoHours: limits.undoMilliseconds / 3_600_000,
  proposalMinutes: limits.proposalMilliseconds / 60_000,
  resend: 'Please post the picture again.',
  rewrite: 'Please write the command again.',
  reopen: 'Please choose the action again.',
  askAdministrator: 'Please ask an administrator',
} as const;
