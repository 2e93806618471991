import { graphThrottled } from '../../local/graph/errors';
import { startPhotobotTenant } from '../../cli/local/tenant';
import type { FaultAction, LocalTenant } from '../../local/types';
import { deferred } from '../support/deferred';
import { bearer, picture } from './support';

let local: LocalTenant;
let body: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  local = await startPhotobotTenant();
  body = new Uint8Array(await picture());
});
afterAll(() => local.close());
beforeEach(() => local.faults.clear());

function put(signal?: AbortSignal): Promise<Response> {
  return fetch(`${local.origins.graph}/v1.0/me/photo/$value`, {
    method: 'PUT',
    headers: {
      ...bearer(local.tokens.graph('adele', ['User.ReadWrite'])),
      'content-type': 'image/jpeg',
    },
    body,
    ...(signal && { signal }),
  });
}

const writes = () => local.tenant.photos.writes.length;

it('happen as often as asked for, to the requests that fit', async () => {
  const fault = local.faults.add({
    service: 'graph',
    method: 'PUT',
    path: /^\/v1\.0\/me\/photo/,
    times: 2,
    then: { kind: 'answer', ...graphThrottled('2.128') },
  });
  await fetch(`${local.origins.graph}/v1.0/me/photo`);
  const answers = [await put(), await put(), await put()];
  expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(answers[0]?.headers.get('retry-after')).toBe('2.128');
  expect(fault.hits()).toBe(2);
});

it.each<[string, FaultAction, number]>([
  ['a reset does nothing', { kind: 'reset' }, 0],
  ['a dropped response has done its work', { kind: 'dropResponse' }, 1],
])('%s', async (_what, then, expected) => {
  local.faults.add({ service: 'graph', then });
  const before = writes();
  await expect(put()).rejects.toThrow();
  expect(writes() - before).toBe(expected);
});

it('can hang for good', async () => {
  local.faults.add({ service: 'graph', then: { kind: 'hang' } });
  await expect(put(AbortSignal.timeout(100))).rejects.toThrow();
  expect(local.requests.at(-1)?.status).toBeUndefined();
});

it('can hold a request until a test lets it go', async () => {
  const held = deferred();
  local.faults.add({ service: 'graph', then: { kind: 'hold', until: held.promise } });
  const before = writes();
  const pending = put();
  await put();
  expect(writes() - before).toBe(1);
  held.resolve();
  expect((await pending).status).toBe(200);
});

it('can change an answer and take the connection over', async () => {
  local.faults.add({
    service: 'graph',
    then: { kind: 'rewrite', answer: ({ status }) => ({ status: status + 2 }) },
  });
  local.faults.add({
    service: 'graph',
    then: {
      kind: 'custom',
      run(_request, response) {
        response.statusCode = 418;
        response.end();
      },
    },
  });
  expect((await put()).status).toBe(202);
  expect((await put()).status).toBe(418);
});
