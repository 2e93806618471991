/** Where one person can be signed in to Teams at the same time. */
export const devices = ['desktop', 'web', 'phone'] as const;
export type Device = (typeof devices)[number];

/** The device that somebody uses unless another one is named. */
export const defaultDevice: Device = 'web';

/** What `clientInfo` calls them. */
export const platforms: Readonly<Record<Device, string>> = {
  desktop: 'Windows',
  web: 'Web',
  phone: 'iOS',
};
