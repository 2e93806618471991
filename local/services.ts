/** The stand-ins; each has an origin of its own, so that a token sent to the wrong one is noticed. */
export const serviceNames = [
  'entra',
  'botLogin',
  'connector',
  'tokenService',
  'graph',
  'files',
  'managedIdentity',
  'tunnel',
] as const;

export type ServiceName = (typeof serviceNames)[number];
