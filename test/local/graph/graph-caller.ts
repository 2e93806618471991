import type { LocalTenant, PersonKey } from '../../../local/types';
import { bearer } from '../support';

/** The least permission with which a photo is written. */
export const scopeOf = {
  me: 'User.ReadWrite',
  team: 'TeamSettings.ReadWrite.All',
  group: 'ProfilePhoto.ReadWrite.All',
  user: 'ProfilePhoto.ReadWrite.All',
} as const;
export type Route = keyof typeof scopeOf;

export type Call = {
  method?: string;
  token?: string;
  body?: Buffer;
  type?: string;
  headers?: Record<string, string>;
};

/** Calls Graph about photos; `user` is Megan by her user principal name. */
export class GraphCaller {
  constructor(
    private readonly local: LocalTenant,
    private readonly jpeg: Buffer,
  ) {}

  pathOf(route: Route): string {
    const { people, team } = this.local.tenant;
    const paths = {
      me: 'me',
      team: `teams/${team.groupId}`,
      group: `groups/${team.groupId}`,
      user: `users/${people.megan.userPrincipalName}`,
    };
    return `/v1.0/${paths[route]}/photo`;
  }

  call(path: string, { method = 'GET', token, body, type, headers }: Call): Promise<Response> {
    return fetch(`${this.local.origins.graph}${path}`, {
      method,
      headers: {
        ...(token && bearer(token)),
        ...(type !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body && { body: new Uint8Array(body) }),
    });
  }

  /** Writes a good photo with a good token, but for the changes. */
  put(route: Route, who: PersonKey, changes: Call & { scopes?: string[] } = {}): Promise<Response> {
    const token = this.local.tokens.graph(who, changes.scopes ?? [scopeOf[route]]);
    const good = { method: 'PUT', token, body: this.jpeg, type: 'image/jpeg' };
    return this.call(`${this.pathOf(route)}/$value`, { ...good, ...changes });
  }

  /** Writes a good photo to this path of v1.0 with this token. */
  write(path: string, token: string, changes: Call = {}): Promise<Response> {
    const good = { method: 'PUT', token, body: this.jpeg, type: 'image/jpeg' };
    return this.call(`${path}/photo/$value`, { ...good, ...changes });
  }

  /** Reads somebody's view of a path, with this one permission. */
  get(path: string, who: PersonKey, scope: string, headers = {}): Promise<Response> {
    return this.call(path, { token: this.local.tokens.graph(who, [scope]), headers });
  }
}
