import { isObject } from '../http/body';
import { clientLanguages } from '../tenant/languages';
import type { Person } from '../tenant/people';
import { personKeys } from '../tenant/people';
import { signInFailures } from '../tenant/sign-in-failures';
import { placeKeys } from '../tenant/places';
import type { AppManifest, ClickResult, LocalTenant, Message } from '../types';
import { commandsView } from './extension-view';
import type { Samples } from './samples';
import { shownCard } from './shown-card';

/** Returns what stays as it is while the tenant runs. */
export function tenantView({ app, tenant }: LocalTenant, samples: Samples) {
  const people = personKeys.map((key) => ({
    key,
    name: tenant.people[key].name,
    role: roleOf(tenant, tenant.people[key]),
  }));
  const places = placeKeys.map((key) => {
    const { conversationType, name } = tenant.places.of(key, 'adele');
    return { key, name: name ?? tenant.botName, commands: botCommandsIn(app, conversationType) };
  });
  return {
    bot: tenant.botName,
    botId: tenant.botId,
    team: tenant.team.name,
    people,
    places,
    silentFailures: Object.entries(signInFailures).map(([code, label]) => ({ code, label })),
    languages: clientLanguages.map((language) => ({ language, name: ownName(language) })),
    samples: samples.list,
    extension: commandsView(app),
  };
}

/** Returns what those who speak it call a language, as lists of languages show it. */
function ownName(language: string): string {
  const names = new Intl.DisplayNames([language], {
    type: 'language',
    languageDisplay: 'standard',
  });
  const name = names.of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Teams calls a channel's scope that of its team. */
const scopes = { channel: 'team', groupChat: 'groupchat', personal: 'personal' } as const;

function botCommandsIn({ botCommands }: AppManifest, place: keyof typeof scopes): string[] {
  return botCommands
    .filter((list) => list.scopes.includes(scopes[place]))
    .flatMap(({ titles }) => titles);
}

function roleOf({ team }: LocalTenant['tenant'], person: Person): string {
  if (person.homeTenantId !== undefined) return 'Guest';
  if (person.administrator) return 'Administrator';
  return team.owners.has(person.key) ? 'Team owner' : 'Team member';
}

/** Returns a message as the page shows it; its pictures are fetched one by one. */
export function messageView(message: Message, unheard: boolean) {
  const { attachments, deleted, from, id, quote, signIn, text, thread, version, via } = message;
  const card = message.card ?? composedCard(message);
  const pictures =
    from === 'bot'
      ? []
      : attachments
          .filter(({ contentType }) => contentType === 'image/*')
          .map(({ name }) => ({ name }));
  const quoted = quote && { from: quote.sender, text: quote.preview };
  const shown = { card, signIn, via, unheard, pictures };
  return { id, from, text, thread, quoted, version, deleted, ...shown };
}

/** A card of an older kind that somebody sent. */
function composedCard({ attachments, via }: Message): object | undefined {
  const card = via === undefined ? undefined : attachments.find(({ content }) => isObject(content));
  const { content, contentType } = card ?? {};
  return isObject(content) ? shownCard({ content, contentType: String(contentType) }) : undefined;
}

/** Returns what a click came to, in the words that the client has for it. */
export function clickView(result: ClickResult, botName: string) {
  const { body, milliseconds, signIn, signInLink, silentFailure, status } = result;
  const value = body?.value;
  const field = (name: string) =>
    typeof value === 'object' && value !== null && name in value
      ? String((value as Record<string, unknown>)[name])
      : undefined;
  const common = { signIn, signInLink, silentFailure, milliseconds: Math.round(milliseconds) };
  if (status !== 200 || !body) {
    const answer = status === 0 ? 'did not answer in time' : `answered ${status}`;
    return { ...common, kind: 'error', text: `Something went wrong: ${botName} ${answer}.` };
  }
  if (signIn === 'refused') return { ...common, kind: 'signIn', text: field('text') };
  if (body.type.endsWith('card.adaptive')) return { ...common, kind: 'card' };
  if (body.type.endsWith('activity.message')) {
    return { ...common, kind: 'message', text: typeof value === 'string' ? value : '' };
  }
  return { ...common, kind: 'error', text: field('message') ?? 'Something went wrong.' };
}
