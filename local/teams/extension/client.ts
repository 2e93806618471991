import { isOutsider } from '../../tenant/outsiders';
import { announce } from '../install';
import { submitData } from './card-form';
import { failure } from './failure';
import { play } from './play';
import type { ExtensionDeps } from './sending';
import { commandOf, invokedOf, sending } from './sending';
import type {
  ExtensionClient,
  ExtensionResult,
  Invoked,
  OpenActionOptions,
  SearchOptions,
  SubmitDialogOptions,
} from './types';

/** Plays the message extension's half of a Teams client. */
export function createExtensionClient(deps: ExtensionDeps): ExtensionClient {
  return {
    openAction: (options) => openAction(deps, options),
    submitDialog: (options) => submitDialog(deps, options),
    search: (options) => search(deps, options),
  };
}

async function openAction(
  deps: ExtensionDeps,
  options: OpenActionOptions,
): Promise<ExtensionResult> {
  const invoked = invokedOf(options);
  const { fetchTask } = commandOf(deps, 'action', invoked);
  if (!fetchTask) throw new Error(`${invoked.commandId} has no fetchTask in the manifest`);
  return play(deps, { ...options, ...sending(deps, invoked, 'fetchTask'), attempts: 1 });
}

/**
 * A submission is sent twice more while nothing comes in time. The button that asks for an installation has the app
 * installed first.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
 */
async function submitDialog(
  deps: ExtensionDeps,
  options: SubmitDialogOptions,
): Promise<ExtensionResult> {
  const { card, invoked } = options.dialog;
  const data =
    options.data ?? (card ? submitData(card, options.inputs, options.button) : undefined);
  if (data === undefined) throw new Error('a page submits data');
  if (wantsInstallation(data) && !(await install(deps, invoked))) {
    const never = { status: 0, body: undefined, signIn: 'none', deliveries: 0 } as const;
    return { ...failure('notInstalled'), ...never, milliseconds: 0 };
  }
  const sent = sending(deps, invoked, 'submitAction', { data });
  return play(deps, { ...options, ...sent, attempts: 3 });
}

async function search(deps: ExtensionDeps, options: SearchOptions): Promise<ExtensionResult> {
  const invoked = invokedOf({ ...options, context: 'compose' });
  const command = commandOf(deps, 'query', invoked);
  const { parameters = {}, queryOptions = { skip: 0, count: 25 } } = options;
  const named = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  const unknown = named.find(({ name }) => !command.parameters.some((each) => each.name === name));
  if (unknown) throw new Error(`${command.id} has no parameter ${unknown.name}`);
  if (named.length === 0 && !command.initialRun) throw new Error(`${command.id} has no initialRun`);
  const asked = named.length > 0 ? named : [{ name: 'initialRun', value: 'true' }];
  const sent = sending(deps, invoked, 'query', { parameters: asked, queryOptions });
  return play(deps, { ...options, ...sent, attempts: 1 });
}

function wantsInstallation(data: unknown): boolean {
  const { msteams } = (data ?? {}) as { msteams?: { justInTimeInstall?: unknown } };
  return msteams?.justInTimeInstall === true;
}

/** Returns whether the app is there now. Guests and people from elsewhere may not add apps. */
async function install(deps: ExtensionDeps, { by, in: key }: Invoked): Promise<boolean> {
  const { tenant } = deps;
  if (tenant.places.of(key, by).installed) return true;
  const person = tenant.participant(by);
  if (isOutsider(person) || person.userType === 'Guest') return false;
  await announce(deps, key, person.key, 'add');
  return true;
}
