/* A process of its own that sends prepared activities at their times, so that it measures nothing of the stand-ins. */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

export type Kind = 'click' | 'words' | 'picture';

/** An activity to be sent, so many milliseconds after the start, whatever became of those before. */
export type Prepared = { readonly at: number; readonly kind: Kind; readonly body: string };

export type Orders = {
  /** Where each of them is sent, at once. */
  readonly urls: readonly string[];
  readonly authorization: string;
  readonly prepared: readonly Prepared[];
};

/** What came of an activity at one bot; a status of 0 says that its connection was cut. */
export type Outcome = {
  readonly kind: Kind;
  readonly status: number;
  readonly body: string;
  /** In milliseconds since 1970, with a fraction. */
  readonly sentAt: number;
  readonly answeredAt: number;
};

/** Longer than Teams waits for anything. */
const patienceMilliseconds = 30_000;
const agent = new Agent({ keepAlive: true });

async function main(): Promise<void> {
  const orders = JSON.parse(await text(process.stdin)) as Orders;
  const start = performance.now();
  const outcomes = orders.prepared.map(async (prepared) => {
    await sleep(start + prepared.at - performance.now());
    return Promise.all(orders.urls.map((url) => outcomeAt(url, orders.authorization, prepared)));
  });
  const all = (await Promise.all(outcomes)).flat();
  process.stdout.write(JSON.stringify(all), () => process.exit(0));
}

async function outcomeAt(
  url: string,
  authorization: string,
  { body: sent, kind }: Prepared,
): Promise<Outcome> {
  const clock = () => performance.timeOrigin + performance.now();
  const sentAt = clock();
  const { body, status } = await send(url, authorization, sent);
  return { kind, status, body, sentAt, answeredAt: clock() };
}

function send(url: string, authorization: string, body: string) {
  return new Promise<Pick<Outcome, 'body' | 'status'>>((resolve) => {
    const headers = { authorization, 'content-type': 'application/json; charset=utf-8' };
    const cut = () => resolve({ status: 0, body: '' });
    const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      const status = response.statusCode ?? 0;
      text(response).then((answer) => resolve({ status, body: answer }), cut);
    });
    sent.setTimeout(patienceMilliseconds, () => sent.destroy());
    sent.on('error', cut);
    sent.end(body);
  });
}

void main();
