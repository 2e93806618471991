import { setTimeout as sleep } from 'node:timers/promises';
import { search, setByAction } from './extension-job';
import { setAndUndo } from './photo-job';
import { setWithButton, setWithoutConsent } from './sign-in-job';
import type { Person, Stage } from './stage';
import { enter } from './stage';

/** Graph may answer with what was there before for so long. */
const settleMilliseconds = 3500;

type Act = readonly [Person, (person: Person) => Promise<void>];

/** What people do in all places at once; what stands in one list comes one after the other. */
function lanesOf(stage: Stage): readonly (readonly Act[])[] {
  const bare = (name: string) => stage.dice.happens(0.3, 'bare', name);
  const channel = enter(stage, 'adele', 'channel', ['team', 'teamGroup']);
  const group = enter(stage, 'megan', 'group', ['megan']);
  const personal = enter(stage, 'diego', 'personal', ['diego']);
  const meeting = enter(stage, 'adele', 'meeting', ['adele']);
  const two = enter(stage, 'adele', 'twoPeople', ['adele']);
  const inGroup = enter(stage, 'nestor', 'group', ['nestor']);
  const alone = enter(stage, 'nestor', 'personal', ['nestor']);
  const text = 'set my photo';
  return [
    [
      [channel, (who) => setAndUndo(who, { text: 'set team photo', as: 'inline' })],
      [channel, (who) => setAndUndo(who, { text: 'set team photo', as: 'hosted' })],
    ],
    [
      [group, (who) => setAndUndo(who, { text, as: 'inline', bare: bare('group') })],
      [group, (who) => setAndUndo(who, { text, as: 'file' })],
    ],
    [
      [personal, (who) => setAndUndo(who, { as: 'inline', device: 'phone', bare: bare('phone') })],
      [personal, (who) => setAndUndo(who, { text, as: 'file' })],
    ],
    [
      [meeting, (who) => setAndUndo(who, { text, as: 'inline', bare: bare('meeting') })],
      [two, (who) => setByAction(who, 'megan')],
    ],
    [
      [inGroup, (who) => setByAction(who, 'diego')],
      [inGroup, (who) => search(who, 'Diego', 'Diego Siciliani')],
      [alone, setWithButton],
      [alone, setWithoutConsent],
    ],
  ];
}

/** Lets everybody do their things, and returns them. */
export async function playEverything(stage: Stage): Promise<readonly Person[]> {
  const lanes = lanesOf(stage);
  await Promise.all(lanes.map(playLane));
  return [...new Set(lanes.flat().map(([person]) => person))];
}

async function playLane(acts: readonly Act[]): Promise<void> {
  for (const [person, act] of acts) {
    try {
      await act(person);
    } catch (thrown) {
      const { stack = '' } = thrown instanceof Error ? thrown : { stack: String(thrown) };
      person.story.fault(`broke off: ${stack.split('\n').slice(0, 4).join(' ')}`);
    }
    await sleep(settleMilliseconds);
  }
}
