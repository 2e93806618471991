import type { ClickResult, Message } from '../../../local/start';
import type { Button } from './look';
import { buttonsOn, inShort } from './look';
import type { Person } from './stage';

/** Presses a button on a message as its reader does, a sign-in and the page behind a permission included. */
export async function press(person: Person, message: Message, button: Button): Promise<void> {
  const { story } = person;
  const grant = buttonsOn(message).find(({ url }) => url !== undefined);
  if (grant?.url !== undefined) await agree(person, grant.url);
  story.tell(`presses ${button.title}`);
  const first = await click(person, message, button);
  if (first?.signIn !== 'refused') return;
  if (first.silentFailure !== undefined) return pressSignInCard(person);
  if (first.signInLink === undefined) return;
  story.tell('goes to the sign-in page');
  const state = await person.stage.house.teams.signIn(person.by, first.signInLink);
  await click(person, message, button, state);
}

/** A card may change under somebody's finger; then nothing is sent. */
async function click(
  { by, in: place, stage, story }: Person,
  { id }: Message,
  { title, verb = '' }: Button,
  state?: string,
): Promise<ClickResult | undefined> {
  const now = stage.house.teams.messages(place, by).find((message) => message.id === id);
  if (!now || !buttonsOn(now).some((each) => each.title === title && each.verb === verb)) {
    story.tell('  the button is gone');
    return undefined;
  }
  const result = await stage.house.teams.click({
    by,
    in: place,
    messageId: id,
    action: { verb, title },
    ...(state !== undefined && { state }),
  });
  const { body, milliseconds, signIn, status } = result;
  const answer = typeof body?.value === 'string' ? body.value : (body?.type ?? 'nothing');
  story.tell(`  ${status} after ${Math.round(milliseconds)} ms, sign-in ${signIn}: ${answer}`);
  return result;
}

/** Grants what a card asks for on the page of Entra's. */
async function agree({ by, stage, story }: Person, link: string): Promise<void> {
  story.tell('grants the permission');
  await stage.house.teams.authorize(by, link);
}

const patienceMilliseconds = 8000;

/**
 * What the bot asks for in one's own chat when no client could sign the person in by itself. Where the service for that
 * is ill, no card comes, and the button is pressed again.
 */
async function pressSignInCard({ by, stage, story }: Person): Promise<void> {
  const { teams } = stage.house;
  const card = await teams
    .waitFor('personal', by, ({ signIn }) => signIn !== undefined, patienceMilliseconds)
    .catch(() => undefined);
  if (!card) {
    story.tell('  no sign-in card came');
    return;
  }
  story.tell(`signs in by the button of ${inShort(card)}`);
  const { status } = await teams.pressSignIn({ by, in: 'personal', messageId: card.id });
  story.tell(`  ${status}`);
}
