import type { ExtensionResult, PersonKey } from '../../../local/start';
import { numberedPicture } from '../../e2e/support/numbered-picture';
import { headingOf, wordsOf } from '../../e2e/support/words';
import { since } from './excuses';
import type { Said } from './look';
import { buttonsOn, inShort, secondsToWait, waitFor } from './look';
import { goOn } from './go-on';
import type { Job } from './photo-job';
import { beginJob, finish, isSet, refused, toSet } from './photo-job';
import type { Person } from './stage';

const mostOpenings = 16;
const mostPresses = 20;
const pauseMilliseconds = 3000;

type Shown = { readonly card?: Readonly<Record<string, unknown>>; readonly text?: string };

/** Sets one's own photo by the action on a message of somebody else, and takes it back in one's own chat. */
export async function setByAction(person: Person, other: PersonKey): Promise<void> {
  const { by, in: place, stage, story } = person;
  const { teams } = stage.house;
  const job = await beginJob(person, false);
  const bytes = await numberedPicture(job.numbers.after);
  const posted = { from: other, in: place, text: 'look', mention: false } as const;
  const { messageId } = await teams.send({ ...posted, images: [{ bytes, as: 'hosted' }] });
  const said: Said = { messageId: String(Date.now()) };
  for (let openings = 0; openings < mostOpenings; openings += 1) {
    story.tell('chooses the action');
    const action = { by, in: place, commandId: 'set-my-photo', context: 'message' } as const;
    const end = await goThrough(person, job, await teams.openAction({ ...action, messageId }));
    if (end === 'again') {
      await waitFor(person, pauseMilliseconds, () => undefined);
      continue;
    }
    if (end === 'refused') return;
    return report(person, said, job);
  }
  refused(person, job, 'the action was chosen again and again');
}

/** What was done in a dialog is told in one's own chat, and can be undone there. */
async function report(person: Person, said: Said, job: Job): Promise<void> {
  const own: Person = { ...person, in: 'personal' };
  const seen = await goOn(own, said, toSet(own, job));
  await finish(own, said, job, seen);
}

type End = 'done' | 'again' | 'refused';

/** Presses in a dialog what leads to a photo that is set. */
async function goThrough(person: Person, job: Job, opened: ExtensionResult): Promise<End> {
  const goal = toSet(person, job);
  let result = opened;
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const shown = shownIn(person, result);
    if (!shown) return 'again';
    if (isAtWork(shown)) return 'done';
    const button = goal.buttons
      .map((wanted) => buttonsOn(shown).find(({ title }) => title === wanted))
      .find(Boolean);
    if (!button) return noButton(person, job, shown);
    if (presses > 0) await pause(person, shown);
    await goal.before?.(button);
    person.story.tell(`presses ${button.title} in the dialog`);
    if (result.kind !== 'dialog') return 'again';
    const { dialog } = result;
    result = await person.stage.house.teams.submitDialog({ dialog, button: button.title });
  }
  refused(person, job, `pressed in vain: ${inShort(shownIn(person, result) ?? {})}`);
  return 'refused';
}

const isAtWork = (shown: Shown) => isSet(shown) || /^Setting .*…$/.test(headingOf(shown));

/** Words may ask for another try; else they are right only as a last word. */
function noButton(person: Person, job: Job, shown: Shown): End {
  if (/again|expired/.test(wordsOf(shown))) return 'again';
  refused(person, job, `no way on: ${inShort(shown)}`);
  return 'refused';
}

function shownIn({ story }: Person, result: ExtensionResult): Shown | undefined {
  const { deliveries, kind, milliseconds, signIn, status } = result;
  const came = `${status} after ${Math.round(milliseconds)} ms, sign-in ${signIn}, ${deliveries} deliveries`;
  if (kind === 'dialog') {
    const shown = { ...(result.dialog.card && { card: result.dialog.card }) };
    story.tell(`  ${came}: ${inShort(shown)}`);
    return shown;
  }
  if (kind === 'message') {
    story.tell(`  ${came}: “${result.text}”`);
    return { text: result.text };
  }
  if (kind === 'error') story.fault(`Teams says “${result.text}” (${result.reason}, ${came})`);
  else story.tell(`  ${came}: ${kind}`);
  return undefined;
}

async function pause(person: Person, shown: Shown): Promise<void> {
  const seconds = secondsToWait(shown);
  await waitFor(
    person,
    seconds === undefined ? pauseMilliseconds : seconds * 1000 + 500,
    () => undefined,
  );
}

const mostSearches = 16;

/** Looks for the photo of somebody while writing a message. */
export async function search(person: Person, name: string, expected: string): Promise<void> {
  const { by, in: place, stage, story } = person;
  const weather = since(person);
  for (let searches = 0; searches < mostSearches; searches += 1) {
    story.tell(`searches for ${name}`);
    const asked = { by, in: place, commandId: 'photo-of', parameters: { name } };
    const found = await stage.house.teams.search(asked);
    const shown = shownIn(person, found);
    if (found.kind === 'results') {
      const titles = found.results.map(({ title }) => title);
      if (titles.includes(expected)) return;
      story.fault(`found ${titles.join(', ') || 'nobody'} for ${name}`);
      return;
    }
    await pause(person, shown ?? {});
  }
  if (!weather.refused()) story.fault(`searched ${mostSearches} times in vain`);
}
