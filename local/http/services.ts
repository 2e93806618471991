import type { ServiceName } from '../services';
import { serviceNames } from '../services';
import type { Service, ServiceOptions } from './service';
import { openService } from './service';

export type Services = {
  readonly of: Readonly<Record<ServiceName, Service>>;
  readonly origins: Readonly<Record<ServiceName, string>>;
  close(): Promise<void>;
};

/** Opens all stand-ins. Only Entra has TLS: the SDKs insist on it there, and nowhere else. */
export async function openServices(
  options: Pick<ServiceOptions, 'faults' | 'requests'>,
  certificate: NonNullable<ServiceOptions['tls']>,
): Promise<Services> {
  const opened = await Promise.all(
    serviceNames.map(async (name) => {
      const tls = name === 'entra' && { tls: certificate };
      return [name, await openService({ ...options, name, ...tls })] as const;
    }),
  );
  const origins = opened.map(([name, { origin }]) => [name, origin] as const);
  return {
    of: Object.fromEntries(opened) as Record<ServiceName, Service>,
    origins: Object.fromEntries(origins) as Record<ServiceName, string>,
    async close() {
      await Promise.all(opened.map(([, service]) => service.close()));
    },
  };
}
