import { delegatedIds } from '../../cli/doctor/scopes';
import type { Lookup, Permission, Route, RouteEntry, TargetKind } from '../../src/index';
import { clouds, delegatedScopesIn, lookups, routes, targets, text } from '../../src/index';
import { table } from './table';

const code = (name: string) => `\`${name}\``;
const codes = (names: readonly string[], between = ', ') => names.map(code).join(between);
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const allRoutes = Object.keys(routes) as Route[];
const permissions: readonly Permission[] = [...Object.values(routes), ...Object.values(lookups)];

const kinds: Readonly<Record<TargetKind, string>> = {
  me: 'oneself',
  user: 'somebody else',
  group: 'a Microsoft 365 group',
  team: 'a team',
  contact: 'a contact',
};

/** Ids of Graph's application permissions. Source: https://learn.microsoft.com/graph/permissions-reference */
const applicationIds: Readonly<Record<string, string>> = {
  'Contacts.ReadWrite': '6918b873-d17a-4dc1-b314-35f528134491',
  'ProfilePhoto.ReadWrite.All': '27baa7f6-5dfb-4ba8-b1d3-1e812c143013',
};

function grantedBy(...uses: readonly Permission[]): string {
  return uses.some(({ adminConsent }) => adminConsent)
    ? 'an administrator'
    : 'each person, or an administrator';
}

/** Every form of the photo API's addresses, once. */
export function formTable(): string {
  const forms = unique(allRoutes.flatMap((route) => routes[route].forms));
  return table(
    [
      'Whose photo',
      'URL form',
      'Whose token',
      'Least permission',
      'What stands in for it',
      'Who consents',
      'Removable',
    ],
    forms.map((form) => {
      const [route, ...others] = allRoutes.filter((each) => routes[each].forms.includes(form));
      if (route === undefined) throw new Error(`no route has ${form}`);
      const entry = routes[route];
      const asApplication = others.find((each) => routes[each].token === 'application');
      return [
        kinds[kindOf(route)],
        code(form),
        tokenCell(entry, asApplication),
        codes(entry.scopes),
        standIns(route) || 'nothing',
        grantedBy(entry),
        entry.removable ? 'yes' : 'no',
      ];
    }),
  );
}

function tokenCell({ token }: RouteEntry, asApplication: Route | undefined): string {
  if (token === 'application') return 'PhotoBot’s own, for photo administrators';
  return asApplication
    ? 'the requester’s; PhotoBot’s own for photo administrators'
    : 'the requester’s';
}

/** Whose photo a way leads to first of all. */
function kindOf(route: Route): TargetKind {
  const kind = (Object.keys(targets) as TargetKind[]).find(
    (each) => targets[each].routes[0] === route || targets[each].asApplication === route,
  );
  if (kind === undefined) throw new Error(`${route} is nobody’s first way`);
  return kind;
}

/** The other ways of a target: those with the same address by their permissions, the others by their address too. */
function standIns(route: Route): string {
  const { routes: ways } = targets[kindOf(route)];
  if (ways[0] !== route) return '';
  const scopesOf = (narrow: Route) =>
    ways
      .filter((each) => each === narrow || routes[each].widens === narrow)
      .filter((each) => each !== route)
      .flatMap((each) => routes[each].scopes);
  const elsewhere = ways.filter((each) => each !== route && routes[each].widens === undefined);
  return [
    codes(scopesOf(route), ' or '),
    ...elsewhere.map(
      (each) => `${codes(routes[each].forms)} with ${codes(scopesOf(each), ' or ')}`,
    ),
  ]
    .filter(Boolean)
    .join('; ');
}

const asked = delegatedScopesIn(clouds.public);

/** Every delegated permission, once. */
export function delegatedTable(): string {
  return table(
    ['Delegated permission', 'Why: to', 'Who can grant it', 'Needed', 'Id'],
    [...asked.needed, ...asked.optional].map((scope) => {
      const uses = usesOf(scope, 'delegated');
      const optional = asked.optional.includes(scope);
      return [
        code(scope),
        text.purposesOf(uses),
        grantedBy(...uses),
        optional ? 'optional' : 'yes',
        code(delegatedIds[scope] ?? ''),
      ];
    }),
  );
}

/** The application permissions, which only photo administrators need. */
export function applicationTable(): string {
  const scopes = permissions
    .filter(({ token }) => token === 'application')
    .flatMap((permission) => permission.scopes);
  return table(
    ['Application permission', 'Why: to', 'Who can grant it', 'Needed', 'Id'],
    unique(scopes).map((scope) => [
      code(scope),
      text.purposesOf(usesOf(scope, 'application')),
      'an administrator',
      'with `PHOTO_ADMINISTRATORS`',
      code(applicationIds[scope] ?? ''),
    ]),
  );
}

function usesOf(scope: string, wanted: Permission['token']): readonly Permission[] {
  return permissions.filter(({ scopes, token }) => token === wanted && scopes.includes(scope));
}

/** What is asked of Graph for each lookup. Source: see `lookups`. */
const calls: Readonly<Record<Lookup, readonly string[]>> = {
  user: ['GET /users'],
  group: ['GET /groups'],
  team: ['GET /me/joinedTeams'],
  owned: ['GET /me/ownedObjects'],
  channelMessage: [
    'GET /teams/{id}/channels/{id}/messages/{id}',
    'GET …/messages/{id}/hostedContents/{id}/$value',
  ],
  chatMessage: ['GET /chats/{id}/messages/{id}', 'GET …/messages/{id}/hostedContents/{id}/$value'],
  file: ['GET /shares/{token}/driveItem/content'],
  policy: ['GET /beta/admin/people/photoUpdateSettings'],
};

/** What is read to find whose photo is meant. */
export function lookupTable(): string {
  const contact = [
    ['me', routes.contact],
    ['users/{id}', routes['contact-as-app']],
  ] as const;
  const rows: readonly (readonly [readonly string[], Permission])[] = [
    ...(Object.keys(lookups) as Lookup[]).map((each) => [calls[each], lookups[each]] as const),
    ...contact.map(
      ([mailbox, permission]) =>
        [
          ['/contacts', '/contactFolders', '/contactFolders/{folderId}/contacts'].map(
            (path) => `GET /${mailbox}${path}`,
          ),
          permission,
        ] as const,
    ),
  ];
  return table(
    ['Why: to', 'What is asked of Graph', 'Whose token', 'Permission', 'Who consents'],
    rows.map(([asked, permission]) => [
      text.purposes[permission.purpose],
      codes(asked),
      permission.token === 'application' ? 'PhotoBot’s own' : 'the requester’s',
      codes(permission.scopes),
      grantedBy(permission),
    ]),
  );
}

/** What each cloud is not known to have. */
export function cloudTable(): string {
  return table(
    ['`CLOUD`', 'Is not known to have', 'What stands in'],
    Object.entries(clouds).map(([name, { missingScopes }]) => [
      code(name),
      missingScopes.length === 0 ? 'nothing of this is missing' : codes(missingScopes),
      unique(missingScopes.flatMap(insteadOf)).join('; '),
    ]),
  );
}

function insteadOf(scope: string): readonly string[] {
  return allRoutes
    .filter((route) => routes[route].scopes.some((each) => each === scope))
    .map((route) => {
      const wider = allRoutes.find((each) => routes[each].widens === route);
      const { purpose } = routes[route];
      return `to ${text.purposes[purpose]}: ${wider ? codes(routes[wider].scopes) : 'nothing'}`;
    });
}
