import { setTimeout as sleep } from 'node:timers/promises';
import { during, errorFields, printable } from '../../../bot/log';
import type { Telemetry, TelemetryNeeds } from '../../../bot/telemetry';
import { openTelemetry } from '../../../bot/telemetry';
import { createFailures } from '../../../bot/telemetry/failures';
import { clouds, createMemoryStore, Refusal, within } from '../../../src/index';
import type { OtlpReceiver } from '../../support/otlp-receiver';
import { openOtlpReceiver } from '../../support/otlp-receiver';
import { recordedLog } from '../../support/recorded-log';

let receiver: OtlpReceiver;
const { log, lines } = recordedLog();
beforeEach(async () => {
  lines.length = 0;
  receiver = await openOtlpReceiver();
});
afterEach(() => receiver.close());

const correlation = '0b1ec7d0-0000-4000-8000-000000000001';

function open(more: Partial<TelemetryNeeds> = {}, stopMilliseconds = 5000): Telemetry {
  return openTelemetry({
    config: {
      addresses: {
        traces: `${receiver.url}/v1/traces`,
        metrics: `${receiver.url}/v1/metrics`,
        logs: `${receiver.url}/v1/logs`,
      },
      metricsMilliseconds: 60_000,
      service: 'a photobot',
      version: '1.2.3',
      instance: 'one',
      cloud: clouds.public,
    },
    log,
    now: Date.now,
    correlation: () => correlation,
    logged: { printable, errorFields },
    isConnector: (address) => address.startsWith('https://smba.'),
    inTime: (work, late) => within<unknown>(stopMilliseconds, work, { late }),
    ...more,
  });
}

describe('a span', () => {
  it('tells what came of the work, and hides whom it is about', async () => {
    const telemetry = open();
    const fields = { requester: 'adele@contoso.example', correlation };
    const made = await during(fields, () =>
      telemetry.trace(
        'job.carry',
        () => telemetry.trace('picture.fetch', () => Promise.resolve(7)),
        () => ({ state: 'applied', code: undefined, job: 'Adele Vance' as never }),
      ),
    );
    expect(made).toBe(7);
    await telemetry.close();
    const [inner, outer] = receiver.spans();
    expect(inner).toMatchObject({ name: 'picture.fetch', parentSpanId: outer!.spanId });
    expect(outer!.traceId).toBe(correlation.replaceAll('-', ''));
    expect(outer!.attributes).toEqual({
      'photobot.correlation': correlation,
      'photobot.requester': expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      'photobot.job': '[removed]',
      'photobot.state': 'applied',
    });
    const measured = receiver.points().filter(({ name }) => name === 'photobot.span.duration');
    expect(measured.map(({ attributes }) => attributes)).toContainEqual({
      'photobot.span': 'job.carry',
      'photobot.code': 'ok',
      'photobot.state': 'applied',
    });
  });

  it.each([
    ['a refusal by its code', new Refusal('bot.busy'), 'bot.busy', 0],
    ['an error by its class', new TypeError('secret'), 'TypeError', 2],
    ['what is no error', 'secret', 'string', 2],
  ])('tells %s', async (_what, thrown, code, status) => {
    const telemetry = open();
    const work = telemetry.trace('picture.wait', () => Promise.reject(thrown as Error));
    await expect(work).rejects.toBe(thrown);
    await telemetry.close();
    const [span] = receiver.spans();
    expect(span).toMatchObject({ status: { code: status } });
    const measured = receiver.points().find(({ name }) => name === 'photobot.span.duration');
    expect(measured!.attributes['photobot.code']).toBe(code);
    expect(receiver.raw.some(({ body }) => body.includes('secret'))).toBe(false);
  });

  it('has an id of its own where there is no id of a request', async () => {
    const telemetry = open({ correlation: () => 'upkeep' });
    await telemetry.trace('upkeep', () => Promise.resolve());
    await telemetry.close();
    expect(receiver.spans()[0]!.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('lets no work fail that cannot be told of', async () => {
    const telemetry = open();
    const facts = () => {
      throw new Error('a bug');
    };
    await expect(telemetry.trace('token', () => Promise.resolve(1), facts)).resolves.toBe(1);
    await telemetry.close();
  });
});

describe('a call', () => {
  const calls = async (address: string, init?: RequestInit) => {
    const telemetry = open();
    const sent: unknown[] = [];
    const fetch = telemetry.fetch((input, given) => {
      sent.push([input, given]);
      return Promise.resolve(new Response('', { headers: { 'request-id': 'abc' } }));
    });
    await fetch(address, init);
    await telemetry.close();
    // Nothing is put on a request: a signed address would not bear it.
    expect(sent).toEqual([[address, init]]);
    const [span] = receiver.spans();
    return span!;
  };

  it.each([
    ['/users/adele%40contoso.com/photo/$value', '/v1.0/users/{id}/photo/$value'],
    ['/groups/6a0b/photos/48x48/$value?x=secret', '/v1.0/groups/{id}/photos/48x48/$value'],
    ['/shares/u!aHR0/driveItem/content', '/v1.0/shares/{id}/driveItem/content'],
    ["/users?$search=%22displayName:Adele%22&token='x'", '/v1.0/users'],
    ['/me/contacts/AAMk=/photo', '/v1.0/me/contacts/{id}/photo'],
  ])('of Graph to %s is told by its form', async (path, form) => {
    const span = await calls(`https://graph.microsoft.com/v1.0${path}`);
    expect(span).toMatchObject({
      name: `GET ${form}`,
      attributes: {
        'photobot.service': 'graph',
        'photobot.requestId': 'abc',
        'url.template': form,
      },
    });
  });

  it.each([
    ['https://smba.trafficmanager.net/teams/v3/conversations/19:x', 'connector'],
    ['https://token.botframework.com/api/usertoken/GetToken?code=1', 'token_service'],
    ['https://login.microsoftonline.com/x', 'entra'],
    ['https://contoso-my.sharepoint.com/personal/adele/x?tempauth=secret', 'file'],
  ])('to %s is told by the service alone', async (address, service) => {
    const span = await calls(address, { method: 'POST' });
    expect(span.name).toBe(`POST ${service}`);
    expect(span.attributes).not.toHaveProperty('url.template');
    expect(receiver.raw.some(({ body }) => /https|sharepoint|secret/.test(String(body)))).toBe(
      false,
    );
  });

  it('that fails is told by Node’s code', async () => {
    const telemetry = open();
    const failure = new TypeError('fetch failed', {
      cause: Object.assign(new Error('no'), { code: 'ECONNRESET' }),
    });
    const fetch = telemetry.fetch(() => Promise.reject(failure));
    await expect(fetch('https://graph.microsoft.com/v1.0/me')).rejects.toBe(failure);
    await telemetry.close();
    expect(receiver.spans()[0]!.attributes['error.type']).toBe('ECONNRESET');
  });
});

describe('the audit', () => {
  const line = { v: 1, action: 'refuse', code: 'auth.guest', correlation, at: 5, by: 'a' };
  const kept = { at: 5, by: 'a', target: '', text: JSON.stringify(line), expiresAt: 1e15 };

  it('is sent once it is kept', async () => {
    const telemetry = open();
    const { trail } = telemetry.store({ store: createMemoryStore(Date.now) });
    await trail.append(kept);
    await telemetry.close();
    expect(await trail.find({})).toEqual([kept.text]);
    expect(receiver.records()).toMatchObject([{ eventName: 'photobot.audit', body: kept.text }]);
    expect(receiver.points().find(({ name }) => name === 'photobot.refusals')).toMatchObject({
      value: 1,
      attributes: { 'photobot.action': 'refuse', 'photobot.code': 'auth.guest' },
    });
  });

  it('is not sent if it could not be kept', async () => {
    const telemetry = open();
    const store = createMemoryStore(Date.now);
    const failure = new Error('full');
    const broken = { ...store, trail: { ...store.trail, append: () => Promise.reject(failure) } };
    const { trail } = telemetry.store({ store: broken });
    await expect(trail.append(kept)).rejects.toBe(failure);
    await telemetry.close();
    expect(receiver.records()).toEqual([]);
  });
});

describe('a collector', () => {
  it('that takes nothing meanwhile costs a queue, and what is too much for it is gone', async () => {
    const telemetry = open();
    for (let count = 0; count < 6000; count += 1) {
      await telemetry.trace('token', () => Promise.resolve());
    }
    await telemetry.close();
    const came = receiver.spans().length;
    expect(came).toBeGreaterThan(2000);
    // The queue, and the one sending that had begun.
    expect(came).toBeLessThanOrEqual(2048 + 512);
  });

  it('that takes nothing is told of once, and again when it does', () => {
    let result: { code: number; error?: Error } = { code: 0 };
    const exporter = createFailures(log).of('traces', {
      export: (_items: never, done: (ended: typeof result) => void) => done(result),
    });
    const send = () => exporter.export(undefined as never, () => undefined);
    const failed = Object.assign(new Error('a secret'), { code: 'ECONNREFUSED' });
    send();
    result = { code: 1, error: failed };
    send();
    send();
    result = { code: 0 };
    send();
    send();
    expect(lines).toMatchObject([
      { event: 'telemetry.not_sent', code: 'traces', error: 'ECONNREFUSED' },
      { event: 'telemetry.sent_again', code: 'traces' },
    ]);
  });

  it('that never answers does not keep the bot from its end', async () => {
    receiver.answer('never');
    // The exporters read it of the process; by then they let go of it.
    process.env['OTEL_EXPORTER_OTLP_TIMEOUT'] = '600';
    const telemetry = open({}, 200);
    delete process.env['OTEL_EXPORTER_OTLP_TIMEOUT'];
    await telemetry.trace('token', () => Promise.resolve());
    const begun = Date.now();
    await telemetry.close();
    expect(Date.now() - begun).toBeLessThan(2000);
    expect(lines.map(({ event }) => event)).toEqual(['telemetry.cut_off']);
    await sleep(600);
  });
});
