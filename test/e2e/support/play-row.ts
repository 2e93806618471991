import type { SentImage } from '../../../local/start';
import type { Row } from './decision-table';
import { scenes } from './decision-table';
import type { House } from './house';
import type { Screen, Viewer } from './screens';
import { cardScreen, dialogScreen } from './screens';
import { buttonsOf, wordsOf } from './words';

/** What happened on the way from a picture to a photo. */
export type Course = {
  readonly end: Screen['seen'];
  readonly signIns: readonly string[];
  /** The permissions that were asked for, and granted. */
  readonly granted: readonly string[];
};

/** What leads on, where there is such a button. */
const onward = ['Continue', 'Confirm', 'Try again'];
const mostPresses = 8;

/** The picture that is to become the photo, and one that is not. */
export type Pictures = { readonly meant: Buffer; readonly other: Buffer };

/** Lets a picture become a photo as the row says, beside another one, and does what the cards ask for on the way. */
export async function playRow(house: House, row: Row, pictures: Pictures): Promise<Course> {
  const viewer: Viewer = { house, in: row.in, by: scenes[row.in].by, signIns: [] };
  const granted: string[] = [];
  let screen = await begin(viewer, row, pictures);
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const buttons = buttonsOf(screen.seen);
    const asked = /permission (\w+(?:\.\w+)+)/.exec(wordsOf(screen.seen))?.[1];
    if (buttons.includes('Grant permission') && asked !== undefined) {
      granted.push(asked);
      house.tenant.consents.grant(asked);
    }
    const button = onward.find((title) => buttons.includes(title));
    if (button === undefined) break;
    screen = await screen.press(button);
  }
  return { end: screen.seen, signIns: viewer.signIns, granted };
}

/** The other picture stands where one that looks less closely would find it. */
async function begin(viewer: Viewer, row: Row, { meant, other }: Pictures): Promise<Screen> {
  const images = [imageOf(row, meant)];
  if (row.in === 'personal') return ask(viewer, images);
  const post = (sent: readonly SentImage[], thread?: string) => postQuietly(viewer, sent, thread);
  const decoy = await post([{ bytes: other, as: 'hosted' }]);
  switch (row.act) {
    case 'post':
      return ask(viewer, images);
    case 'reply':
      return ask(viewer, images, { thread: decoy });
    case 'answer': {
      const answered = await post(images);
      return ask(viewer, [], isTeams(viewer) ? { thread: answered } : { quote: answered });
    }
    case 'action':
      return choose(viewer, await post(images));
    case 'action on a reply':
      return choose(viewer, await post(images, decoy));
  }
}

async function ask(
  viewer: Viewer,
  images: readonly SentImage[],
  link: { readonly thread?: string; readonly quote?: string } = {},
): Promise<Screen> {
  const { by: from, house, in: place } = viewer;
  const text = isTeams(viewer) ? 'set team photo' : 'set my photo';
  const { answer } = await house.ask({ from, in: place, text, images, ...link });
  return cardScreen(viewer, answer);
}

async function choose(viewer: Viewer, messageId: string): Promise<Screen> {
  const { by, house, in: place } = viewer;
  const commandId = isTeams(viewer) ? 'set-team-photo' : 'set-my-photo';
  const chosen = { by, in: place, commandId, context: 'message', messageId } as const;
  return dialogScreen(viewer, await house.teams.openAction(chosen));
}

/** The others write without a word to the bot. Returns the id of the message. */
async function postQuietly(
  { house, in: place }: Viewer,
  images: readonly SentImage[],
  thread?: string,
): Promise<string> {
  const sent = { from: scenes[place].other, in: place, text: 'look', mention: false, images };
  return (await house.teams.send({ ...sent, ...(thread && { thread }) })).messageId;
}

const isTeams = ({ in: place }: Viewer) => scenes[place].key === 'team';

function imageOf({ bytes: as }: Row, bytes: Buffer): SentImage {
  return { bytes, as, ...(as === 'file' && { name: 'me.png' }) };
}
