import type { Target, TargetKind } from './target';

/** One way to a photo in Graph, relative to `/v1.0`. */
export type Route = 'me' | 'team' | 'group';

type RouteEntry = {
  readonly photo: (target: Target) => string;
  /** Least privilege, delegated. */
  readonly scopes: readonly string[];
  /** What the permission is for, after "to". */
  readonly purpose: string;
  readonly adminConsent: boolean;
  /** Whether Graph offers DELETE there. */
  readonly removable: boolean;
};

/**
 * The photo API as data.
 * Source: https://learn.microsoft.com/graph/api/profilephoto-update and …/profilephoto-delete; permissions as in
 * Microsoft's permission data set of August 2026.
 */
export const routes: Readonly<Record<Route, RouteEntry>> = {
  me: {
    photo: () => '/me/photo',
    scopes: ['User.ReadWrite'],
    purpose: 'change your own photo',
    adminConsent: false,
    removable: true,
  },
  team: {
    photo: (target) => `/teams/${groupIdOf(target)}/photo`,
    scopes: ['TeamSettings.ReadWrite.All'],
    purpose: 'change the photo of a team that you own',
    adminConsent: true,
    removable: false,
  },
  group: {
    photo: (target) => `/groups/${groupIdOf(target)}/photo`,
    scopes: ['ProfilePhoto.ReadWrite.All'],
    purpose:
      'change the photo of a team that you own, where the tenant does not offer the team’s own route',
    adminConsent: true,
    removable: true,
  },
};

type TargetEntry = {
  /** The first is tried first; the others stand in where a tenant does not offer it. */
  readonly routes: readonly [Route, ...Route[]];
};

export const targets: Readonly<Record<TargetKind, TargetEntry>> = {
  me: { routes: ['me'] },
  /**
   * `/teams` is what Teams shows; `/groups` is the Microsoft 365 side and reaches Teams hours later.
   */
  team: { routes: ['team', 'group'] },
};

function groupIdOf(target: Target): string {
  if (target.kind !== 'team') throw new TypeError(`a ${target.kind} has no group`);
  return encodeURIComponent(target.groupId);
}
