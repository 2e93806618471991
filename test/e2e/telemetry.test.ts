import type { Message } from '../../local/start';
import { limits } from '../../src/limits';
import type { OtlpReceiver, ReceivedPoint, ReceivedSpan } from '../support/otlp-receiver';
import { openOtlpReceiver } from '../support/otlp-receiver';
import type { House } from './support/house';
import { withBothPhotos } from './support/becomes';
import { inline, openHouse, picture } from './support/house';
import { tokensIn } from './support/token-rules';
import { headingOf } from './support/words';

const images = inline(picture('photo.jpg'));

/** Sets the team photo by a picture and *Confirm*. */
async function setTeamPhoto(house: House): Promise<Message> {
  const { answer } = await house.ask({ in: 'channel', text: 'set team photo', images });
  await house.press(answer, { in: 'channel', verb: 'confirm' });
  await house.teams.waitFor('channel', 'diego', (m) => headingOf(m) === 'The team photo is set');
  return answer;
}

/** What is sent of one activity, in the form of a tree: the name of each span below that of its parent. */
type Tree = { readonly [name: string]: Tree };

describe('with a collector', () => {
  let receiver: OtlpReceiver;
  let house: House;
  let spans: readonly ReceivedSpan[];
  let points: readonly ReceivedPoint[];

  beforeAll(async () => {
    receiver = await openOtlpReceiver();
    house = await openHouse({
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/` },
      ambient: { watchLoop: () => () => 0.5 },
    });
    const card = await setTeamPhoto(house);
    const small = inline(picture('small.jpg'));
    await house.ask({ in: 'personal', text: 'set photo of Megan Bowen', images: small });
    await house.ask({
      in: 'personal',
      text: 'set my photo',
      images: inline(picture('photo.jpg').subarray(0, 900)),
    });
    await withBothPhotos(house, card, 'channel');
    await house.close();
    spans = receiver.spans();
    points = receiver.points();
  }, 60_000);
  afterAll(() => receiver.close());

  const named = (name: string) => spans.filter((span) => span.name === name);
  const below = ({ spanId }: ReceivedSpan): Tree =>
    Object.fromEntries(
      spans
        .filter(({ parentSpanId }) => parentSpanId === spanId)
        .map((span) => [span.name, below(span)]),
    );
  const total = (name: string, wanted: Record<string, unknown>) =>
    points
      .filter((point) => point.name === name)
      .filter(({ attributes }) =>
        Object.entries(wanted).every(([key, value]) => attributes[key] === value),
      )
      .reduce((sum, { value }) => sum + value, 0);

  it('a trace leads from an activity to the job, its picture and the calls', () => {
    const [first] = named('job.begin');
    const activity = spans.find(({ spanId }) => spanId === first!.parentSpanId)!;
    expect(activity).toMatchObject({ name: 'activity', kind: 2 });
    expect(activity.parentSpanId).toBeUndefined();
    expect(below(activity)).toMatchObject({
      'job.begin': {
        'picture.fetch': { 'GET connector': {} },
        'picture.convert': { 'picture.wait': {} },
        'job.attempt': {},
      },
    });
    const [carried] = named('job.carry');
    const click = spans.find(({ spanId }) => spanId === carried!.parentSpanId)!;
    expect(click).toMatchObject({
      name: 'activity',
      attributes: { 'photobot.command': 'adaptiveCard.action', 'photobot.status': 200 },
    });
    expect(below(carried!)).toMatchObject({
      token: {},
      'GET /v1.0/teams/{id}/photo/$value': {},
      'PUT /v1.0/teams/{id}/photo/$value': {},
    });
    expect(carried!.attributes).toMatchObject({
      'photobot.job': first!.attributes['photobot.job'],
      'photobot.state': 'applied',
      'photobot.target': 'team',
      'photobot.route': 'team',
    });
    expect(named('upkeep').length).toBeGreaterThan(0);
  });

  it('the id of a trace is that of the log and of the calls of Graph', () => {
    const [put] = named('PUT /v1.0/teams/{id}/photo/$value');
    expect(put).toMatchObject({
      kind: 3,
      attributes: {
        'photobot.service': 'graph',
        'http.request.method': 'PUT',
        'http.response.status_code': 204,
        'photobot.requestId': expect.any(String) as string,
      },
    });
    const correlation = String(put!.attributes['photobot.correlation']);
    expect(put!.traceId).toBe(correlation.replaceAll('-', ''));
    const applied = house.lines.find(({ event }) => event === 'job.applied')!;
    expect(applied['correlation']).toBe(correlation);
    for (const who of ['requester', 'team', 'tenant']) {
      expect(put!.attributes[`photobot.${who}`]).toBe(applied[who]);
    }
    const asked = house.requests.find(
      ({ method, service }) => service === 'graph' && method === 'PUT',
    );
    expect(asked!.headers['client-request-id']).toBe(correlation);
    const theirs = house.requests.filter(({ headers }) => headers['traceparent'] !== undefined);
    expect(theirs).toEqual([]);
  });

  it('metrics count activities, conversions, the queue, refusals, calls and the store', () => {
    const span = (name: string, code = 'ok') => ({ 'photobot.span': name, 'photobot.code': code });
    const lasted = 'photobot.span.duration';
    expect(total(lasted, { ...span('activity'), 'photobot.command': 'message' })).toBe(3);
    expect(total(lasted, span('picture.convert'))).toBe(3);
    expect(total(lasted, span('picture.wait'))).toBe(4);
    expect(total(lasted, span('picture.convert', 'photo.damaged'))).toBe(1);
    expect(total(lasted, { ...span('job.carry'), 'photobot.state': 'applied' })).toBe(1);
    expect(total('photobot.spans.open', {})).toBe(0);
    expect(total('photobot.refusals', { 'photobot.code': 'photo.damaged' })).toBe(1);
    const graph = { 'photobot.service': 'graph', 'http.request.method': 'PUT' };
    const requests = 'http.client.request.duration';
    expect(total(requests, { ...graph, 'http.response.status_code': 204 })).toBe(1);
    const store = { 'photobot.folder': 'jobs', 'photobot.outcome': 'ok' };
    expect(
      total('photobot.store.duration', { ...store, 'photobot.operation': 'write' }),
    ).toBeGreaterThan(3);
    expect(total('photobot.log.lines', { 'photobot.event': 'job.applied' })).toBe(1);
    expect(points.map(({ name }) => name)).toContain('nodejs.eventloop.utilization');
  });

  it('the audit comes as it is kept, and belongs to its trace', () => {
    const records = receiver.records();
    expect(new Set(records.map(({ eventName }) => eventName))).toEqual(new Set(['photobot.audit']));
    const [sent] = records.filter(({ attributes }) => attributes['photobot.action'] === 'write');
    const [carried] = named('job.carry');
    expect(sent).toMatchObject({ traceId: carried!.traceId, spanId: carried!.spanId });
    expect(JSON.parse(sent!.body)).toMatchObject({
      v: 1,
      action: 'write',
      by: house.tenant.people.adele.objectId,
      permission: 'TeamSettings.ReadWrite.All',
    });
    const done = records.find(({ attributes }) => attributes['photobot.outcome'] === 'done');
    expect(done!.attributes['photobot.job']).toBe(carried!.attributes['photobot.job']);
  });

  it('says which PhotoBot it is', () => {
    for (const each of receiver.resources()) {
      expect(each).toMatchObject({
        'service.name': 'photobot',
        'service.version': expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
        'service.instance.id': expect.any(String) as string,
      });
    }
  });

  it('holds no secret, name, text or picture, and ids of people in the audit alone', () => {
    expect(new Set(receiver.raw.map(({ path }) => path)).size).toBe(3);
    const { people, team } = house.tenant;
    const names = Object.values(people).flatMap(({ name, userPrincipalName }) => [
      ...name.split(' '),
      userPrincipalName,
    ]);
    const secrets = [...names, team.name, 'set my photo', 'http://', 'https://', 'JFIF', 'Bearer'];
    const ids = Object.values(people).map(({ objectId }) => objectId);
    expect(secrets.length + ids.length).toBeGreaterThan(10);
    const tenantId = house.tenant.id;
    for (const { body, head, path } of receiver.raw) {
      const text = `${head}\n${body.toString('latin1')}`;
      const found = [...secrets, ...ids, tenantId].filter((secret) => text.includes(secret));
      const audited =
        path === '/v1/logs' ? [people.adele.objectId, people.megan.objectId, tenantId] : [];
      expect([path, found.filter((each) => !audited.includes(each))]).toEqual([path, []]);
      expect(tokensIn(text)).toEqual([]);
    }
  });
});

describe('with a collector that does not take it', () => {
  // The exporters read it of the process. They try for so long, and let go of the process then.
  beforeAll(() => {
    process.env['OTEL_EXPORTER_OTLP_TIMEOUT'] = '1000';
  });
  afterAll(() => {
    delete process.env['OTEL_EXPORTER_OTLP_TIMEOUT'];
  });

  const heard = async (status: number | undefined) => {
    const receiver = await openOtlpReceiver();
    if (status === undefined) await receiver.close();
    else receiver.answer(status);
    const house = await openHouse({
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_METRIC_EXPORT_INTERVAL: '1000',
      },
    });
    await setTeamPhoto(house);
    const begun = performance.now();
    await house.close();
    const took = performance.now() - begun;
    if (status !== undefined) await receiver.close();
    const told = house.lines.filter(({ event }) => String(event).startsWith('telemetry.'));
    expect(house.printed()).not.toContain(new URL(receiver.url).port);
    return { took, told };
  };

  it('everything works, and one line for each signal says so', async () => {
    const { told } = await heard(400);
    const line = (code: string) =>
      expect.objectContaining({
        level: 'warn',
        event: 'telemetry.not_sent',
        code,
        status: 400,
      }) as unknown;
    expect(told).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining([line('traces'), line('metrics'), line('logs')]));
  }, 60_000);

  it('everything works if nobody is there, and a stop does not wait for long', async () => {
    const { told, took } = await heard(undefined);
    const codes = told
      .filter(({ event }) => event === 'telemetry.not_sent')
      .map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['logs', 'metrics', 'traces']);
    expect(took).toBeLessThan(limits.telemetryStopMilliseconds + 3000);
  }, 60_000);
});
