import { Hono } from 'hono';
import type { z } from 'zod';
import type { LocalTenant } from '../types';
import {
  clockInput,
  consentInput,
  languageInput,
  read,
  refusal,
  roleInput,
  switchInput,
} from './input';
import type { Switches } from './switches';

export type TenantRoutesDeps = {
  readonly local: LocalTenant;
  readonly switches: Switches;
  readonly announce: () => void;
  /** Moves the time for everybody, the bot included. */
  readonly advance: (milliseconds: number) => void;
};

/**
 * Returns the routes for what the page changes in the tenant: consents, permissions, people's languages, how it misbehaves
 * and the time.
 */
export function tenantRoutes(deps: TenantRoutesDeps): Hono {
  const { advance, announce, local, switches } = deps;
  const routes = new Hono();
  routes.post('/consents', async (context) => {
    setConsent(local, await read(consentInput, context));
    return context.json({});
  });
  routes.post('/application-roles', async (context) => {
    setRole(local, await read(roleInput, context));
    announce();
    return context.json({});
  });
  routes.post('/switches', async (context) => {
    const { as, id, on } = await read(switchInput, context);
    if (!switches.turn(id, on, as)) throw refusal(404, 'There is no such switch.');
    announce();
    return context.json({});
  });
  routes.post('/languages', async (context) => {
    const { as, language } = await read(languageInput, context);
    local.tenant.people[as].locale = language;
    announce();
    return context.json({});
  });
  routes.post('/clock', async (context) => {
    advance((await read(clockInput, context)).minutes * 60_000);
    announce();
    return context.json({});
  });
  return routes;
}

function setConsent(
  { tenant: { consents } }: LocalTenant,
  { granted, scope }: z.infer<typeof consentInput>,
): void {
  if (!consents.known(scope)) throw refusal(404, 'There is no such permission.');
  if (granted) consents.grant(scope);
  else consents.revoke(scope);
}

function setRole(
  { tenant: { consents, settings } }: LocalTenant,
  { granted, role }: z.infer<typeof roleInput>,
): void {
  if (!consents.roles.includes(role)) throw refusal(400, 'There is no such permission.');
  const others = settings.applicationRoles.filter((each) => each !== role);
  settings.applicationRoles = granted ? [...others, role] : others;
}
