import { createHash } from 'node:crypto';
import { commandNamed } from '../commands/catalog';
import type { CommandName } from '../commands/catalog';
import type { Parsed } from '../commands/parse';
import { parse } from '../commands/parse';
import { Refusal, toRefusal } from '../errors';
import type { Framing } from '../photos/framing';
import { plainFraming } from '../photos/framing';
import type { ImageSource, Request } from '../request';
import type { Target } from '../targets/target';
import type { PhotoChange } from './change';
import type { Deps } from './deps';
import { photoPart, previewPart } from './pictures';
import { show } from './show';

/**
 * Answers a message with a card: the proposal, the help, or a sentence. Never throws, and never stays silent, except
 * for a message that it has seen before.
 */
export async function answer(deps: Deps, request: Request): Promise<void> {
  const { changes, conversations, log, now } = deps;
  const started = now();
  const message = fingerprint(request);
  try {
    if (!(await changes.firstSight(message))) return;
    await respond(deps, request);
  } catch (thrown) {
    const refusal = toRefusal(thrown);
    const error = refusal.cause instanceof Error ? refusal.cause.name : undefined;
    log[refusal.code === 'bot.bug' ? 'error' : 'info']('message.refused', {
      code: refusal.code,
      place: request.place.kind,
      milliseconds: now() - started,
      error,
    });
    try {
      await conversations.post(request.place, { kind: 'refusal', refusal });
    } catch (lost) {
      changes.release(message);
      throw lost;
    }
  }
  await changes.settle(message);
}

type Command = Extract<Parsed, { kind: 'command' }>;

async function respond(deps: Deps, request: Request): Promise<void> {
  const { name, framing } = commandOf(request);
  if (name === 'help') {
    await deps.conversations.post(request.place, { kind: 'help', place: request.place });
    return;
  }
  const source = onlyImage(request, name);
  const target = await targetOf(deps, request, name);
  await propose(deps, request, { target, source, framing: { ...plainFraming, ...framing } });
}

/** @throws Refusal `command.unknown` */
function commandOf(request: Request): Pick<Command, 'name' | 'framing'> {
  const parsed = parse(request.text);
  if (parsed.kind === 'command') return parsed;
  if (parsed.kind === 'nothing') {
    if (request.images.length === 0 && !request.hasHiddenPicture) return { name: 'help' };
    if (request.place.kind === 'personal') return { name: 'set-my-photo' };
  }
  const nearest = parsed.kind === 'unknown' && parsed.nearest;
  throw new Refusal('command.unknown', nearest ? { nearest: commandNamed(nearest).title } : {});
}

/** @throws Refusal `command.no_team_here` | `photo.missing` | `photo.hidden` | `photo.several` */
function onlyImage(request: Request, name: CommandName): ImageSource {
  const { place, images, hasHiddenPicture } = request;
  if (!commandNamed(name).places.includes(place.kind)) throw new Refusal('command.no_team_here');
  const [image, another] = images;
  if (!image) throw new Refusal(hasHiddenPicture ? 'photo.hidden' : 'photo.missing');
  if (another) throw new Refusal('photo.several', { count: images.length });
  return image;
}

async function targetOf(deps: Deps, request: Request, name: CommandName): Promise<Target> {
  const { requester, place } = request;
  if (commandNamed(name).target === 'team') {
    return { kind: 'team', ...(await deps.teams.find(place)) };
  }
  return { kind: 'me', objectId: requester.objectId, name: requester.name };
}

type Proposal = {
  readonly target: Target;
  readonly source: ImageSource;
  readonly framing: Framing;
};

/** Saves first and shows then, so that every card that anybody sees has a change behind it. */
async function propose(
  deps: Deps,
  request: Request,
  { framing, source, target }: Proposal,
): Promise<void> {
  const { requester, place } = request;
  const { changes, converter, log, now } = deps;
  const started = now();
  const converted = await converter.convert(await deps.fetchPicture(source), framing);
  const id = deps.newId();
  const at = now();
  const change: PhotoChange = {
    id,
    state: 'proposed',
    requester,
    place,
    target,
    framing,
    ...(converted.seeThrough && { seeThrough: true }),
    side: converted.side,
    movedAt: at,
    shown: false,
  };
  await changes.keep(id, photoPart(framing), converted.photo);
  await changes.keep(id, previewPart(framing), converted.preview);
  await changes.keep(id, 'master', converted.master);
  await changes.create(change);
  // From here on the card will come, after a crash as well.
  await changes.settle(fingerprint(request));
  await show(deps, change);
  log.info('change.proposed', {
    change: id,
    target: target.kind,
    place: place.kind,
    milliseconds: now() - started,
    bytes: converted.photo.length,
  });
}

/** The same message, however often and however late Teams delivers it. */
function fingerprint({ place, requester, messageId }: Request): string {
  return createHash('sha256')
    .update(JSON.stringify([place.tenantId, place.conversationId, requester.objectId, messageId]))
    .digest('hex');
}
