import type { Participant } from '../tenant/outsiders';
import { isOutsider } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { SignInFailureCode } from '../tenant/sign-in-failures';
import type { Scene } from './activities';
import type { Conversations, StoredMessage } from './conversations';
import { devices } from './devices';
import type { SignInCard, SilentSignIn } from './sign-in-card';
import { readSignInCard } from './sign-in-card';
import type { SignInDeps } from './sign-in-invokes';
import { sendFailure, sendToken } from './sign-in-invokes';
import { silentToken } from './silent-token';

type Deps = SignInDeps & { readonly conversations: Conversations };

/**
 * Signs a person in by their own clients, as soon as a sign-in card for them comes, if the card says for which API they
 * are to get a token. All devices of the person answer at once; or one says why none can.
 */
export function signInSilently(deps: Deps): void {
  deps.conversations.onBotMessage((place, message) => {
    const card = readSignInCard(message.content.attachments);
    const person = addressee(deps, place, message);
    if (!card?.resource || !person) return;
    const { content, thread } = message;
    const scene = { person, place, ...(thread !== undefined && { thread }) };
    const say = (state: SilentSignIn) =>
      deps.conversations.setSilentSignIn(place, message.id, person.key, state);
    say('trying');
    // Before that, the bot gets the answer that its message was taken.
    setTimeout(() => {
      void answer(deps, scene, card)
        .catch(() => false)
        .then((done) => {
          const now = deps.conversations.find(place, message.id);
          if (now?.content === content) say(done ? 'done' : 'failed');
        });
    }, 0);
  });
}

/** Returns the person that a message of the bot is for. In a shared place the message names them. */
function addressee(
  { tenant }: Pick<Deps, 'tenant'>,
  { conversationType, members }: Place,
  { content }: StoredMessage,
): Participant | undefined {
  const people = [...members].map((key) => tenant.participant(key));
  if (conversationType === 'personal') return people[0];
  return people.find(({ teamsUserId }) => teamsUserId === content.recipientId);
}

/** Answers a card. Returns whether this signed the person in. */
async function answer(deps: Deps, scene: Scene, card: SignInCard): Promise<boolean> {
  const { connectionName, resource } = card;
  const code = failureOf(deps, scene, card);
  if (code !== undefined || !resource) {
    if (code !== undefined) await sendFailure(deps, scene, code);
    return false;
  }
  const exchange = { connectionName, id: resource.id };
  const answers = await Promise.all(
    devices.map((device) => sendToken(deps, scene, { ...exchange, device })),
  );
  return answers.some(({ status }) => status === 200);
}

/**
 * Why no client gets a token for the card.
 * Source: https://learn.microsoft.com/microsoftteams/platform/teams-sdk/teams/user-authentication/troubleshooting-sso
 */
function failureOf(
  { directory, tenant }: Deps,
  { person, place }: Scene,
  { resource }: SignInCard,
): SignInFailureCode | undefined {
  const told = silentFailureOf(person);
  if (told) return told;
  const matches = resource?.uri === `api://botid-${tenant.botId}`;
  if (place.conversationType === 'channel' || !matches) return 'resourcematchfailed';
  return silentToken(directory, person) === undefined ? 'tokenmissing' : undefined;
}

/** Returns the error with which somebody's clients are to fail, if one was set. */
export function silentFailureOf(person: Participant): SignInFailureCode | undefined {
  return isOutsider(person) ? undefined : person.silentFailure;
}
