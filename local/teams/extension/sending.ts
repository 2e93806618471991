import type { AppManifest, CommandContext, ExtensionCommand } from '../../app-manifest';
import type { Scene } from '../activities';
import { invokeActivity } from '../activities';
import type { ClickDeps } from '../click';
import { messagePayload } from './message-payload';
import type { Play } from './play';
import type { Invoked } from './types';

export type ExtensionDeps = ClickDeps & { readonly app: AppManifest };

/** Makes the invoke, the same each time but for what a sign-in adds to its value. */
export function sending(
  deps: ExtensionDeps,
  invoked: Invoked,
  asked: Play['asked'],
  more: object = {},
): Pick<Play, 'asked' | 'invoked' | 'activity'> {
  const { messageId } = invoked;
  const scene = sceneOf(deps, invoked);
  const message = messageId === undefined ? undefined : messageOf(deps, scene, messageId);
  const payloadDeps = { tenant: deps.tenant, graphOrigin: deps.directory.graphOrigin };
  const value = {
    commandId: invoked.commandId,
    commandContext: wireNames[invoked.context],
    context: { theme: 'default' },
    ...(message && { messagePayload: messagePayload(payloadDeps, scene.place, message) }),
    ...more,
  };
  return {
    asked,
    invoked,
    activity: (signedIn) =>
      invokeActivity(deps, scene, {
        name: `composeExtension/${asked}`,
        source: 'compose',
        value: { ...value, ...signedIn },
      }),
  };
}

/** The manifest and the protocol spell one of them differently. */
const wireNames: Readonly<Record<CommandContext, string>> = {
  message: 'message',
  compose: 'compose',
  commandBox: 'commandbox',
};

/** Returns the command that was chosen: only what the manifest offers is in the menus. */
export function commandOf(
  { app }: ExtensionDeps,
  type: ExtensionCommand['type'],
  { commandId, context, messageId, thread }: Invoked,
): ExtensionCommand {
  const command = app.commands.find((each) => each.id === commandId && each.type === type);
  if (!command?.context.includes(context)) {
    throw new Error(`the manifest has no ${type} ${commandId} for ${context}`);
  }
  if ((context === 'message') !== (messageId !== undefined)) {
    throw new Error('messageId goes with context message, and only with it');
  }
  // It belongs to the window, and to the conversation that is open there.
  if (context === 'commandBox' && thread !== undefined) {
    throw new Error('the command box is in no thread');
  }
  return command;
}

/** Leaves out what is not about the command. */
export function invokedOf({
  by,
  commandId,
  context,
  in: place,
  messageId,
  thread,
}: Invoked): Invoked {
  return {
    by,
    in: place,
    commandId,
    context,
    ...(messageId !== undefined && { messageId }),
    ...(thread !== undefined && { thread }),
  };
}

/** A new post's compose box belongs to no thread; a message belongs to its own. */
function sceneOf({ conversations, tenant }: ExtensionDeps, invoked: Invoked): Scene {
  const place = tenant.places.of(invoked.in, invoked.by);
  const { messageId, thread: given } = invoked;
  const thread =
    messageId === undefined ? given : (conversations.find(place, messageId)?.thread ?? given);
  return { person: tenant.participant(invoked.by), place, ...(thread !== undefined && { thread }) };
}

function messageOf({ conversations }: ExtensionDeps, { place }: Scene, id: string) {
  const message = conversations.find(place, id);
  if (!message) throw new Error(`there is no message ${id}`);
  return message;
}
