import { ActivityTypes } from 'botbuilder';
import type { PhotoBot } from '../../src/index';
import { toSender } from '../inbound/activity';
import type { TeamsApplication } from './teams-application';

/**
 * Says once what PhotoBot can do, where it was just added, and knows whose personal chat it is. Teams also sends a
 * member event then, which is ignored.
 */
export function onInstall(
  app: TeamsApplication,
  { photoBot }: { readonly photoBot: PhotoBot },
): void {
  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    const { place, requester } = toSender(context.activity);
    const { objectId } = requester;
    const { action } = context.activity;
    if (action?.startsWith('remove')) await photoBot.removed(objectId, place);
    if (action !== 'add') return;
    await photoBot.installed(objectId, place);
  });
}
