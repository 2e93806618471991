import { limits } from '../limits';
import { routes } from '../targets/catalog';
import type { PhotoChange } from './change';
import { isRefused } from './deliver';
import type { Deps } from './deps';

/**
 * Tells the person whose photo was changed with the app's own permission, in their own chat if PhotoBot knows it; the
 * use is logged in any case. What cannot be sent is tried again by `tend`.
 */
export async function tellOwner(
  { changes, chats, conversations, log, now }: Deps,
  id: string,
): Promise<void> {
  // Loaded now that it is in hand, because another may have told them a moment ago.
  const change = await changes.load(id);
  if (!change || !owesTelling(change, now())) return;
  const { requester, route, state, target } = change;
  const owner = target.kind === 'user' ? target : target.kind === 'contact' && target.owner;
  const chat = owner ? await chats.of(owner.objectId) : undefined;
  const told = chat
    ? await announce(conversations.post(chat, { kind: 'notice', change }))
    : 'not_installed';
  log.info('application.used', {
    change: id,
    requester: requester.objectId,
    route,
    state,
    code: told,
  });
  await changes.update(id, (newest) => ({ ...newest, told: state }));
}

/** Where Teams refuses for good, as where the owner has blocked PhotoBot, the use is only logged. */
async function announce(sent: Promise<unknown>): Promise<'announced' | 'teams.refused'> {
  try {
    await sent;
    return 'announced';
  } catch (thrown) {
    if (isRefused(thrown)) return 'teams.refused';
    throw thrown;
  }
}

/** Whether the owner of the photo is still to be told that the app's own permission was used. */
export function owesTelling({ movedAt, route, state, told }: PhotoChange, now: number): boolean {
  if (!route || routes[route].token !== 'application' || told === state) return false;
  return (state === 'applied' || state === 'undone') && now - movedAt <= limits.showMilliseconds;
}
