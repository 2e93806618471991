export { installClock } from './clock';
export type { MovableClock } from './clock';
export { freePort } from './free-port';
export type { SampleView, Samples } from './page-api/samples';
export type { PageServer, PageServerOptions } from './page-server';
export { openPageServer } from './page-server';
export { startLocalTenant } from './start';
export type * from './start';
export { personKeys } from './tenant/people';
