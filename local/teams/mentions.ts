import type { Participant } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Tenant } from '../tenant/tenant';

/** Somebody or a bot, as a mention names them. */
export type Mentioned = { readonly id: string; readonly name: string };

const mark = /@\{(\w+)\}/g;

/**
 * Puts `<at>Megan Bowen</at>` in place of `@{megan}` and tells who is mentioned, in that order. Only people of a shared
 * place can be mentioned.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function readMentions(
  tenant: Tenant,
  { conversationType, members }: Place,
  text: string,
): { readonly text: string; readonly people: readonly Mentioned[] } {
  const people: Mentioned[] = [];
  const written = text.replace(mark, (whole, key: string) => {
    const person = personOf(tenant, key);
    if (!person) return whole;
    if (conversationType === 'personal' || !members.has(person.key)) return `@${person.name}`;
    people.push({ id: person.teamsUserId, name: person.name });
    return at(person.name);
  });
  return { text: written, people };
}

/** Returns what people read in place of the marks. */
export function shownText(tenant: Tenant, text: string): string {
  return text.replace(mark, (whole, key: string) => {
    const person = personOf(tenant, key);
    return person ? `@${person.name}` : whole;
  });
}

/** Returns how a mention stands in the text of an activity. */
export const at = (name: string): string => `<at>${name}</at>`;

/** Returns the entity of an activity that names the person in `<at>…</at>`. */
export function mentionEntity({ id, name }: Mentioned): object {
  return { type: 'mention', mentioned: { id, name }, text: at(name) };
}

function personOf({ outsiders, people }: Tenant, key: string): Participant | undefined {
  const everybody = [...Object.values(people), ...Object.values(outsiders)];
  return everybody.find((each) => each.key === key);
}
