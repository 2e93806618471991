import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant, Message, Person, PersonKey } from '../../../local/start';
import type { BotProcess } from '../../e2e/support/bot-process';
import { startBotProcess } from '../../e2e/support/bot-process';
import { numberedPicture } from '../../e2e/support/numbered-picture';
import { shippedMemory } from '../../memory/shipped';
import { makeInputs } from '../conversion-parts/inputs';
import type { Prepared } from './sending';

type Activity = Readonly<Record<string, unknown>>;

/** The personal chats in which everybody writes. */
const rooms = ['adele', 'megan', 'diego', 'nestor'] as const;
type Room = (typeof rooms)[number];

const people = 400;

/** *Confirm* of somebody on the card of a proposal for their own photo. */
export type Confirmation = { readonly by: PersonKey; readonly click: Activity };

/** A photo that was written to Graph, and when, in milliseconds since 1970. */
export type TimedWrite = { readonly by: PersonKey | 'application'; readonly at: number };

/** A tenant with many people, and bots as processes of their own on one store. */
export type Town = {
  readonly bots: readonly BotProcess[];
  /** What Teams shows the bot; it lasts for an hour. */
  readonly authorization: string;
  /** Prepares so many activities a second: half with a picture of 12 megapixels, one in ten a click. */
  prepare(perSecond: number, seconds: number): Promise<readonly Prepared[]>;
  /** Lets so many people ask for a photo, at each bot in turn, and returns what each of them will press. */
  confirmations(count: number): Promise<readonly Confirmation[]>;
  /** Every photo that is written from now on. */
  watchWrites(): readonly TimedWrite[];
  /** How many messages the bot has sent, and how many of them hold these words. */
  answers(words?: string): number;
  close(): Promise<void>;
};

export async function openTown(processes = 1): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const local = await startPhotobotTenant();
  const settle = settlersOf(local);
  const bytes = (await makeInputs())['12 MP JPEG'] ?? Buffer.alloc(0);
  const large = await templates(local, bytes);
  const small = await templates(local, await numberedPicture(1));
  const words = await templates(local);
  const shared = { STORE_PATH: folder, INSTANCE_COUNT: String(processes) };
  const environment = { ...local.environment(), ...shippedMemory(), ...shared };
  const starting = Array.from({ length: processes }, () => startBotProcess(environment));
  const bots = await Promise.all(starting);
  const { authorization } = words;
  const post = (activity: Activity, number: number) =>
    fetch(`${bots[number % processes]?.url}/api/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
  const inRoom = (room: Room) =>
    local.teams.messages('personal', room).filter(({ from }) => from === 'bot');

  /** Somebody asks for a photo; returns the click that answers the card. */
  async function clickOf(number: number, verb: string, room: Room): Promise<Activity> {
    const person = settle(number);
    const sent = sentBy(person, small.of[room]);
    const before = inRoom(room).length;
    await post(sent, number >> 2);
    const card = inRoom(room)[before];
    return click(local, person, { sent, card, verb });
  }

  /** All rooms at once, in each of them one after the other. */
  async function clicksOf(count: number, verbOf: (number: number) => string) {
    const clicks: Activity[] = [];
    const inTurn = rooms.map(async (room, first) => {
      for (let next = first; next < count; next += rooms.length)
        clicks[next] = await clickOf(next, verbOf(next), room);
    });
    await Promise.all(inTurn);
    return clicks;
  }

  return {
    bots,
    authorization,
    async prepare(perSecond, seconds) {
      const count = perSecond * seconds;
      const clicks = await clicksOf(count / 10, (each) => (each % 2 === 0 ? 'confirm' : 'cancel'));
      return Array.from({ length: count }, (_, index): Prepared => {
        const at = (index * 1000) / perSecond;
        const click = index % 10 === 0 ? clicks[index / 10] : undefined;
        if (click) return { at, kind: 'click', body: JSON.stringify(click) };
        const kind = index % 2 === 1 ? 'picture' : 'words';
        const room = rooms[index % rooms.length] ?? 'adele';
        const made = (kind === 'picture' ? large : words).of[room];
        return { at, kind, body: JSON.stringify(sentBy(settle(index), made)) };
      });
    },
    async confirmations(count) {
      const clicks = await clicksOf(count, () => 'confirm');
      return clicks.map((each, number) => ({ by: settle(number).key, click: each }));
    },
    watchWrites() {
      const { photos } = local.tenant;
      const before = photos.writes.length;
      const timed: TimedWrite[] = [];
      local.tenant.onChange(() => {
        const at = performance.timeOrigin + performance.now();
        const fresh = photos.writes.slice(before + timed.length);
        timed.push(...fresh.map(({ by }) => ({ by, at })));
      });
      return timed;
    },
    answers: (told = '') =>
      rooms.flatMap((room) => inRoom(room)).filter((one) => JSON.stringify(one).includes(told))
        .length,
    async close() {
      await Promise.all(bots.map((bot) => bot.kill()));
      await local.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lets people into the directory when they are first asked for: as many as there are, in turn. */
function settlersOf({ tenant }: LocalTenant): (number: number) => Person {
  const settled = Array.from({ length: people }, (_, index): Person => {
    const objectId = randomUUID();
    const [key, mail] = [`settler-${index}` as PersonKey, `settler-${index}@contoso.example`];
    const named = { key, objectId, mail, userPrincipalName: mail, name: `Settler ${index}` };
    return { ...tenant.people.diego, ...named, teamsUserId: `29:${objectId}` };
  });
  Object.assign(tenant.people, Object.fromEntries(settled.map((one) => [one.key, one])));
  return (number) => settled[number % people] ?? tenant.people.diego;
}

/** Returns what Teams sends of a message, in the chat of each room, and with which authorization. */
async function templates(local: LocalTenant, bytes?: Buffer) {
  const caught: { activity: Activity; authorization: string }[] = [];
  const server = createServer((request, response) => {
    void json(request).then((activity) => {
      const { authorization = '' } = request.headers;
      caught.push({ activity: activity as Activity, authorization });
      response.end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  local.connectBot(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const images = bytes && [{ bytes, as: 'inline' as const }];
  const text = images ? 'set my photo' : 'help';
  for (const from of rooms)
    await local.teams.send({ from, in: 'personal', text, ...(images && { images }) });
  server.closeAllConnections();
  server.close();
  const of = Object.fromEntries(rooms.map((room, index) => [room, caught[index]?.activity ?? {}]));
  return { of: of as Record<Room, Activity>, authorization: caught[0]?.authorization ?? '' };
}

let lastId = Date.now();

function sentBy({ name, objectId, teamsUserId }: Person, template: Activity): Activity {
  lastId += 1;
  const from = { id: teamsUserId, name, aadObjectId: objectId };
  return { ...template, id: String(lastId), from };
}

type Clicked = {
  readonly sent: Activity;
  readonly card: Message | undefined;
  readonly verb: string;
};

/** Returns a click with which the client sends the token that it got silently. */
function click({ tokens }: LocalTenant, person: Person, { card, sent, verb }: Clicked): Activity {
  const change = /"change":"([^"]+)"/.exec(JSON.stringify(card?.card ?? {}))?.[1];
  if (card === undefined || change === undefined) throw new Error('there is no card to click');
  const { attachments: _, text: __, textFormat: ___, ...scene } = sent;
  return {
    ...scene,
    id: randomUUID(),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: card.id,
    value: {
      action: { type: 'Action.Execute', verb, data: { change } },
      ...(verb === 'confirm' && {
        authentication: { id: '1', connectionName: 'photobot', token: tokens.sso(person.key) },
      }),
    },
  };
}
