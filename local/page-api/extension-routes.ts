import { Hono } from 'hono';
import type { z } from 'zod';
import type { LocalTenant } from '../types';
import type { ExtensionState } from './extension-view';
import { extensionView } from './extension-view';
import { actionInput, dialogInput, read, refusal, searchInput } from './input';
import { reachable } from './reachable';

export type ExtensionRoutesDeps = {
  readonly local: LocalTenant;
  readonly extension: ExtensionState;
};

/**
 * Returns the routes for what the page asks of the message extension. The browser signs people in, so nobody does it
 * here.
 */
export function extensionRoutes(deps: ExtensionRoutesDeps): Hono {
  const routes = new Hono();
  routes.post('/actions', async (context) =>
    context.json(await open(deps, await read(actionInput, context))),
  );
  routes.post('/dialogs', async (context) =>
    context.json(await submit(deps, await read(dialogInput, context))),
  );
  routes.post('/searches', async (context) =>
    context.json(await search(deps, await read(searchInput, context))),
  );
  return routes;
}

const signingIn = ({ state }: { state?: string | undefined }) => ({
  signInAs: 'nobody' as const,
  ...(state !== undefined && { state }),
});

async function open(
  { extension, local }: ExtensionRoutesDeps,
  input: z.infer<typeof actionInput>,
): Promise<object> {
  const { as: by, command: commandId, context, in: place, message } = input;
  const offered = local.app.commands.some(
    ({ fetchTask, id, ...each }) => fetchTask && id === commandId && each.context.includes(context),
  );
  const there = local.teams.messages(place, by).some(({ id }) => id === message);
  if (!offered || (context === 'message') !== there) throw refusal(404, 'There is no such action.');
  const opening = local.teams.openAction({
    by,
    in: place,
    commandId,
    context,
    ...(there && message !== undefined && { messageId: message }),
    ...signingIn(input),
  });
  return extensionView(extension, by, await reachable(opening));
}

async function submit(
  { extension, local }: ExtensionRoutesDeps,
  input: z.infer<typeof dialogInput>,
): Promise<object> {
  const { as: by, data } = input;
  const dialog = extension.dialogs.find(by, input.dialog);
  if (!dialog) throw refusal(404, 'The dialog is gone; open it again.');
  const submitting = local.teams.submitDialog({ dialog, data, ...signingIn(input) });
  return extensionView(extension, by, await reachable(submitting));
}

async function search(
  { extension, local }: ExtensionRoutesDeps,
  input: z.infer<typeof searchInput>,
): Promise<object> {
  const { as: by, command: commandId, in: place, text } = input;
  const command = local.app.commands.find(({ id, type }) => type === 'query' && id === commandId);
  const name = command?.parameters[0]?.name;
  const first = text === '';
  if (!command || (first ? !command.initialRun : name === undefined)) {
    throw refusal(404, 'There is no such search.');
  }
  const parameters = first || name === undefined ? {} : { [name]: text };
  const searching = local.teams.search({
    by,
    in: place,
    commandId,
    parameters,
    ...signingIn(input),
  });
  return extensionView(extension, by, await reachable(searching));
}
