import type { Problem } from './check-card';

/**
 * Checks where a button leads: an address that every client can open, and of those into Teams one that it knows. Only
 * links to chats are played here.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export function linkProblem(url: unknown): Problem {
  if (typeof url !== 'string' || !URL.canParse(url)) return 'an Action.OpenUrl has no address';
  const { hostname, pathname, protocol, searchParams } = new URL(url);
  // The stand-ins have no TLS; nobody else is excused from it.
  const safe = protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
  if (!safe) return 'an Action.OpenUrl leads to no https address';
  if (hostname !== 'teams.microsoft.com') return undefined;
  if (!pathname.startsWith('/l/')) return 'a link into Teams begins with /l/';
  if (!pathname.startsWith('/l/chat/')) return undefined;
  if (pathname !== '/l/chat/0/0') return 'a link to a new chat is /l/chat/0/0';
  const users = (searchParams.get('users') ?? '').split(',');
  return users.every(isUser) ? undefined : 'a link to a chat names its users';
}

/** The principal name of a person, or a bot. */
function isUser(user: string): boolean {
  return (
    /^28:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(user) || /^[^@\s]+@[^@\s]+$/.test(user)
  );
}
