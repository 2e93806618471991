import type { PersonKey } from '../tenant/people';
import { personKeys } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';
import type { ActivityDeps } from './activities';
import { installActivities } from './activities';
import type { Delivery } from './delivery';
import type { TeamsClient } from './types';

/** Adds the app to a place or removes it, and tells the bot. */
export async function announce(
  deps: ActivityDeps & { readonly delivery: Delivery },
  key: PlaceKey,
  by: PersonKey,
  action: 'add' | 'remove',
): Promise<void> {
  const { delivery, tenant } = deps;
  const place = tenant.places.of(key, by);
  place.installed = action === 'add';
  for (const activity of installActivities(deps, { person: tenant.people[by], place }, action)) {
    await delivery.message(activity);
  }
}

/** Adds the app to the channel, the group chat and everybody's own chat, as its users would. */
export async function installEverywhere({ install }: Pick<TeamsClient, 'install'>): Promise<void> {
  const personal = personKeys.map((key) => install('personal', key));
  await Promise.all([install('channel'), install('group'), ...personal]);
}
