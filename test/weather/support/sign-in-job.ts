import { text } from '../../../src/text';
import { headingOf } from '../../e2e/support/words';
import { since } from './excuses';
import { awaitAnswer } from './go-on';
import { inShort, waitFor } from './look';
import { setAndUndo } from './photo-job';
import type { Person } from './stage';

const scope = 'User.ReadWrite';
const mostTries = 8;
/** The answer asks to come back in a minute, and people come sooner. */
const pauseMilliseconds = 3000;

/** Sets a photo where no client can sign the person in by itself, so that a button is needed. */
export async function setWithButton(person: Person): Promise<void> {
  const { by, stage, story } = person;
  const me = stage.house.tenant.people[by];
  await signOut(person);
  story.tell('— clients can sign nobody in silently');
  me.silentFailure = 'tokenmissing';
  await setAndUndo(person, { text: 'set my photo', as: 'inline' });
  me.silentFailure = undefined;
}

/** Sets a photo where the permission is missing until a card asks for it. */
export async function setWithoutConsent(person: Person): Promise<void> {
  const { by, stage, story } = person;
  const { consents, people } = stage.house.tenant;
  const others = Object.values(people).filter(({ key }) => key !== by);
  await signOut(person);
  story.tell(`— ${scope} is granted to others alone`);
  consents.revoke(scope);
  others.forEach(({ key }) => consents.grant(scope, key));
  await setAndUndo(person, { text: 'set my photo', as: 'inline' });
}

/** Takes away what the token service keeps, and what the bot has of it, by the bot's own word. */
async function signOut(person: Person): Promise<void> {
  const { by, stage, story } = person;
  const weather = since(person);
  for (let tries = 0; tries < mostTries; tries += 1) {
    story.tell('writes “sign out”');
    const sent = { from: by, in: 'personal', text: 'sign out' } as const;
    const answer = await awaitAnswer(person, await stage.house.teams.send(sent));
    if (answer && headingOf(answer) === text.notes['signed-out'].heading) return;
    story.tell(`  sees ${answer ? inShort(answer) : 'nothing'}`);
    if (weather.refused()) return;
    await waitFor(person, pauseMilliseconds, () => undefined);
  }
  story.fault('could not sign out');
}
