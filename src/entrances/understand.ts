import { commandNamed } from '../commands/catalog';
import type { Command, Whose } from '../commands/command';
import { parse } from '../commands/parse';
import { isNamed, refuseNoTeam } from '../finding/look-up';
import { Refusal } from '../errors';
import type { Request } from '../request';
import type { Wish } from '../targets/wish';

/** Gives what a message asks for; a picture alone, in one's own chat, is one's own photo. @throws Refusal */
export function commandOf(request: Request): Command {
  const { hasHiddenPicture, images, place, text } = request;
  const parsed = parse(text);
  if (parsed.kind === 'command') return parsed.command;
  if (parsed.kind === 'nothing') {
    if (place.kind === 'personal') {
      return meansPicture(request) ? { name: 'set', whose: { kind: 'me' } } : { name: 'help' };
    }
    if (images.length === 0 && !hasHiddenPicture) return { name: 'help' };
  }
  if (parsed.kind === 'chat') throw new Refusal('command.no_chat_photo', { what: parsed.what });
  const nearest = parsed.kind === 'unknown' && parsed.nearest;
  throw new Refusal('command.unknown', nearest ? { nearest: commandNamed(nearest).title } : {});
}

/** Whether a message without words is a picture; from a phone it is nothing else, even where nothing of it came. */
function meansPicture({ elsewhere, fromPhone, hasHiddenPicture, images }: Request): boolean {
  return images.length > 0 || Boolean(hasHiddenPicture ?? elsewhere ?? fromPhone);
}

/** @throws Refusal where the words leave out whom they mean, or mean somebody who is not there */
export function refuseUnsaid(command: Wish, { place }: Request): void {
  const all: readonly (Whose | undefined)[] = [
    command.whose,
    command.name === 'set' ? command.source : undefined,
  ];
  for (const whose of all) {
    if (!whose) continue;
    if (whose.kind === 'team' && !whose.called) refuseNoTeam(place);
    if (!isNamed(whose)) {
      const chat = whose.kind === 'group' && place.kind === 'groupChat' && { chat: 1 };
      throw new Refusal('command.name_missing', { kind: whose.kind, ...chat });
    }
  }
}
