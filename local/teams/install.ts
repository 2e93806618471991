import type { PersonKey } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';
import type { ActivityDeps } from './activities';
import { installActivities } from './activities';
import type { Delivery } from './delivery';

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
