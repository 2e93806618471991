import type { Faults } from '../faults';
import type { SigningKey } from '../jwt';
import { signChannelToken } from '../bot-login';
import type { Weather } from '../weather/weather';
import type { Activity } from './activities';
import type { DeliveryRecord } from './delivery-record';
import { recordDelivery } from './delivery-record';

export type DeliveryDeps = {
  readonly faults: Faults;
  readonly weather: Pick<Weather, 'send'>;
  /** Everything that was sent and what came of it. */
  readonly deliveries: DeliveryRecord[];
  /** The Bot Framework's key, which signs what Teams sends. */
  readonly key: SigningKey;
  readonly issuer: string;
  readonly botId: string;
  readonly serviceUrl: string;
  readonly botUrl: () => string | undefined;
  readonly messagePatienceMilliseconds: number;
  readonly clickPatienceMilliseconds: number;
  readonly extensionPatienceMilliseconds: number;
};

/** What came back; a status of 0 means nothing in time. */
export type Delivered = { readonly status: number; readonly body: unknown };

export type Delivery = {
  raw(activity: object, options?: { token?: string; signal?: AbortSignal }): Promise<Response>;
  /** Sends a message, once more when the bot does not answer in time or is broken. */
  message(activity: Activity): Promise<Delivered & { readonly deliveries: number }>;
  /** Sends a click and waits as long as a client does. */
  invoke(activity: Activity): Promise<Delivered>;
  /** Sends what a message extension asks, so many times at most while nothing comes in time. */
  extension(activity: Activity, attempts: number): Promise<Delivered & { deliveries: number }>;
};

export function createDelivery(deps: DeliveryDeps): Delivery {
  const raw = rawDelivery(deps);
  const send = recordedDelivery(deps, raw);

  const perhapsTwice = repeatedDelivery(deps, send);

  return {
    raw,
    async message(activity) {
      const first = await perhapsTwice(activity, deps.messagePatienceMilliseconds);
      const { status, body, deliveries: sent } = first;
      if (status !== 0 && status < 500) return { status, body, deliveries: sent };
      const again = await send(first.activity, deps.messagePatienceMilliseconds);
      return { ...again, deliveries: sent + 1 };
    },
    async invoke(activity) {
      const { status, body } = await perhapsTwice(activity, deps.clickPatienceMilliseconds);
      return { status, body };
    },
    async extension(activity, attempts) {
      let deliveries = 0;
      let last: Delivered = { status: 0, body: undefined };
      for (let left = attempts; left > 0 && last.status === 0; left -= 1) {
        const sent = await perhapsTwice(activity, deps.extensionPatienceMilliseconds);
        deliveries += sent.deliveries;
        last = sent;
      }
      return { status: last.status, body: last.body, deliveries };
    },
  };
}

/** Sends something a second time at the same moment when that is asked for; the first answer counts. */
function repeatedDelivery({ faults, weather }: DeliveryDeps, send: Send) {
  return async (made: Activity, patience: number) => {
    const { activity, beside, twice: again } = weather.send(made);
    for (const stray of beside) void send(stray, patience).catch(() => undefined);
    const first = send(activity, patience);
    // Nobody waits for the one that does not count.
    if (again) void send(activity, patience).catch(() => undefined);
    const sent = [first, ...(isAsked(faults) ? [send(activity, patience)] : [])];
    await Promise.all(sent);
    return { ...(await first), deliveries: sent.length + (again ? 1 : 0), activity };
  };
}

/** Tells whether the next activity is to be sent twice. */
function isAsked({ deliveries }: Faults): boolean {
  if (deliveries.duplicates === 0) return false;
  deliveries.duplicates -= 1;
  return true;
}

type Send = (activity: Activity, patience: number) => Promise<Delivered>;

/** Sends something once, and keeps what came of it. */
function recordedDelivery({ deliveries }: DeliveryDeps, raw: Delivery['raw']): Send {
  return async (activity, patience) => {
    const [sentAt, begun] = [Date.now(), performance.now()];
    const came = await once(raw, activity, patience);
    const milliseconds = performance.now() - begun;
    recordDelivery(deliveries, activity, { sentAt, status: came.status, milliseconds });
    return came;
  };
}

function rawDelivery({ botId, botUrl, issuer, key, serviceUrl }: DeliveryDeps): Delivery['raw'] {
  return async (activity, { token, signal } = {}) => {
    const url = botUrl();
    if (url === undefined) throw new Error('no bot is connected; call connectBot first');
    const bearer = token ?? signChannelToken(key, { issuer, botId, serviceUrl });
    return fetch(new URL('/api/messages', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(bearer !== '' && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(activity),
      ...(signal && { signal }),
    });
  };
}

async function once(
  raw: Delivery['raw'],
  activity: Activity,
  patience: number,
): Promise<Delivered> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await raw(activity, { signal });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (thrown) {
    if (signal.aborted) return { status: 0, body: undefined };
    throw thrown;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
