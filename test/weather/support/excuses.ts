import type { Happening } from '../../../local/start';
import type { Person } from './stage';

/** What the weather has done to somebody since a moment. */
export type Since = {
  /** What befell calls and activities of this person or in this place. */
  happened(): readonly Happening[];
  /** Whether a service has said its last word, so that a refusal in words, or silence, is right. */
  refused(): boolean;
};

/** Begins to look at what the weather does to somebody. */
export function since(person: Person): Since {
  const from = Date.now();
  const happened = () => happenedTo(person).filter(({ at }) => at >= from);
  return {
    happened,
    refused: () => happened().some(({ lasting, name }) => lasting && !hasWayAround(name)),
  };
}

/** A picture can be sent again, and a message that takes no update can be followed by another. */
const hasWayAround = (name: string) => /^attachment |^connector update /.test(name);

/** Tells whether Teams takes no message of the bot's any more where somebody reads it, so that nobody can be told. */
export function silenced({ by, in: place, stage }: Person): boolean {
  const { tenant, weather } = stage.house;
  const { conversationId } = tenant.places.of(place, by);
  return weather.happened.some(
    ({ call, lasting, name }) =>
      lasting &&
      /^connector (?!update )/.test(name) &&
      decodeURIComponent(call).includes(conversationId),
  );
}

/** Returns what befell calls and activities of this person or in this place, or of nobody in particular. */
export function happenedTo({ by, in: place, stage }: Person): readonly Happening[] {
  const { tenant, weather } = stage.house;
  const { objectId, teamsUserId } = tenant.people[by];
  const { conversationId } = tenant.places.of(place, by);
  const own = tenant.places.of('personal', by).conversationId;
  const names = [objectId, teamsUserId, conversationId, own, 'attachments/', 'files GET'];
  return weather.happened.filter(({ call }) =>
    names.some((name) => decodeURIComponent(call).includes(name)),
  );
}
