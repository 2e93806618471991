import { ActivityTypes } from 'botbuilder';
import type { Conversations } from '../../src/index';
import { toPlace } from '../activity';
import type { TeamsApplication } from '../teams-application';

/** Says once what PhotoBot can do, where it was just added. Teams also sends a member event then, which is ignored. */
export function onInstall(app: TeamsApplication, conversations: Conversations): void {
  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    if (context.activity.action !== 'add') return;
    const place = toPlace(context.activity);
    await conversations.post(place, { kind: 'help', place });
  });
}
