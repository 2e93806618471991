import type { Cloud } from '../clouds';
import type { Called } from '../commands/command';
import { limits } from '../limits';
import type { Candidate } from '../targets/matching';
import { mailboxPath } from '../targets/catalog';
import type { Person } from '../targets/target';
import { GraphUnreachableError } from './answer';
import type { GraphClient } from './client';
import type { Json } from '../net/body';
import { textIn } from '../net/body';
import { within } from '../net/within';
import { readList, withQuery } from './query';
import { groupSelect, isTeam, toContact, toGroup, toTeam, toUser } from './entries';

/**
 * Finds people, groups, teams and contacts, with the rights of the person whose token it is. Every answer may hold more
 * than what fits the name; `matching` decides.
 * @throws GraphAnswerError | GraphUnreachableError
 */
export type Directory = {
  users(token: string, called: Called): Promise<readonly Candidate[]>;
  groups(token: string, called: Called): Promise<readonly Candidate[]>;
  /** The teams of which the person is a member; only those they could own. */
  teams(token: string): Promise<readonly Candidate[]>;
  /** The ids of what the person owns, in lower case: groups, and other things. */
  ownedIds(token: string): Promise<readonly string[]>;
  /** The groups without a team among these. */
  groupsById(token: string, ids: readonly string[]): Promise<readonly Candidate[]>;
  /** All contacts of a mailbox, those in folders included. */
  contacts(token: string, owner: Person | undefined): Promise<readonly Candidate[]>;
};

type DirectoryDeps = {
  readonly client: GraphClient;
  readonly cloud: Cloud;
  /** For all that one look asks. */
  readonly milliseconds?: number;
};

/**
 * Creates the directory of people, groups, teams and contacts.
 * Source: https://learn.microsoft.com/graph/api/user-list, …/group-list, …/user-list-joinedteams, …/user-list-ownedobjects,
 * …/user-list-contacts
 */
export function createDirectory(deps: DirectoryDeps): Directory {
  return {
    async users(token, called) {
      const wanted = { path: '/users', select: userSelect, called };
      const entries = await inTime(deps, (timed) => search(timed, token, wanted));
      const address = called.by === 'address' ? called.address : undefined;
      return entries.map((entry) => toUser(entry, address));
    },
    async groups(token, called) {
      const wanted = { path: '/groups', select: groupSelect, called };
      return (await inTime(deps, (timed) => search(timed, token, wanted))).map(toGroup);
    },
    async teams(token) {
      // This list takes no query at all.
      const list = { path: '/me/joinedTeams', token };
      return (await inTime(deps, (timed) => readList(timed, list, limits.lookupTeams))).map(toTeam);
    },
    async ownedIds(token) {
      const path = withQuery('/me/ownedObjects', {
        $select: 'id',
        $top: String(limits.lookupPage),
      });
      const owned = await inTime(deps, (timed) =>
        readList(timed, { path, token }, limits.lookupTeams),
      );
      return owned.map((entry) => textIn(entry, 'id').toLowerCase());
    },
    groupsById: (token, ids) => inTime(deps, (timed) => groupsById(timed, token, ids)),
    contacts: (token, owner) => inTime(deps, (timed) => contacts(timed, token, owner)),
  };
}

/** Stops where Graph answers each call and never comes to an end. @throws GraphUnreachableError */
function inTime<T>(deps: DirectoryDeps, look: (timed: DirectoryDeps) => Promise<T>): Promise<T> {
  const { client, milliseconds = limits.lookupMilliseconds } = deps;
  const work = (signal: AbortSignal) =>
    look({ ...deps, client: (call) => client({ ...call, signal }) });
  return within(milliseconds, ({ signal }) => work(signal), {
    late() {
      throw new GraphUnreachableError('timeout');
    },
  });
}

/** More needs a permission that an administrator has to grant. */
const userSelect = 'id,displayName,userPrincipalName,mail';

type Search = { readonly path: string; readonly select: string; readonly called: Called };

async function search(
  deps: DirectoryDeps,
  token: string,
  { called, path, select }: Search,
): Promise<readonly Json[]> {
  const common = { $select: select, $top: String(limits.lookupEntries) };
  if (called.by === 'address') {
    const address = called.address.replaceAll("'", "''");
    const fields = path === '/users' ? ['userPrincipalName', 'mail'] : ['mail'];
    const $filter = fields.map((field) => `${field} eq '${address}'`).join(' or ');
    return readList(
      deps,
      { path: withQuery(path, { ...common, $filter }), token },
      limits.lookupEntries,
    );
  }
  const found = await byWords(deps, token, { path, common, words: [called.name] });
  if (found.length > 0) return found;
  // For a typo: everybody who has a word that begins like one of these.
  const starts = called.name.split(/\s+/).map((word) => word.slice(0, suggestionLetters));
  return byWords(deps, token, { path, common, words: starts });
}

const suggestionLetters = 3;

type WordSearch = {
  readonly path: string;
  readonly common: Readonly<Record<string, string>>;
  readonly words: readonly string[];
};

async function byWords(
  deps: DirectoryDeps,
  token: string,
  { common, path, words }: WordSearch,
): Promise<readonly Json[]> {
  // Within the quotes only these two mean something. Graph refuses to look for what has no letter and no digit.
  const clauses = words
    .map((word) => word.replace(/["\\]/g, ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (clauses.length === 0) return [];
  const $search = clauses.map((clause) => `"displayName:${clause}"`).join(' OR ');
  const query = withQuery(path, { ...common, $search, $count: 'true' });
  return readList(deps, { path: query, token, eventual: true }, limits.lookupEntries);
}

/** Entra takes no more than so many clauses in one filter. Source: https://learn.microsoft.com/graph/filter-query-parameter */
const clausesOfFilter = 15;

async function groupsById(
  deps: DirectoryDeps,
  token: string,
  ids: readonly string[],
): Promise<readonly Candidate[]> {
  const found: Json[] = [];
  for (let from = 0; from < ids.length; from += clausesOfFilter) {
    const some = ids.slice(from, from + clausesOfFilter);
    const $filter = some.map((id) => `id eq '${id}'`).join(' or ');
    const path = withQuery('/groups', { $select: groupSelect, $filter });
    found.push(...(await readList(deps, { path, token }, limits.lookupEntries)));
  }
  return found.filter((entry) => !isTeam(entry)).map(toGroup);
}

async function contacts(
  deps: DirectoryDeps,
  token: string,
  owner: Person | undefined,
): Promise<readonly Candidate[]> {
  const mailbox = mailboxPath(owner);
  const list = (path: string, select: string) =>
    readList(
      deps,
      { path: withQuery(path, { $select: select, $top: String(limits.lookupPage) }), token },
      limits.lookupContacts,
    );
  const inFolder = async (path: string, folder: Json | undefined) =>
    (await list(`${path}/contacts`, 'id,displayName,emailAddresses,companyName')).map((entry) =>
      toContact(entry, { owner, folder }),
    );
  const own = await inFolder(mailbox, undefined);
  const folders = await list(`${mailbox}/contactFolders`, 'id,displayName');
  const nested: Candidate[] = [];
  for (const folder of folders.slice(0, limits.lookupFolders)) {
    const id = encodeURIComponent(textIn(folder, 'id'));
    nested.push(...(await inFolder(`${mailbox}/contactFolders/${id}`, folder)));
  }
  return [...own, ...nested].slice(0, limits.lookupContacts);
}
