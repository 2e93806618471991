import { request } from 'node:http';
import type { Faults } from '../../../local/faults';
import { createFaults } from '../../../local/faults';
import { Refused } from '../../../local/http/answer';
import type { RecordedRequest } from '../../../local/http/record';
import type { Service } from '../../../local/http/service';
import { openService } from '../../../local/http/service';

let service: Service;
let faults: Faults;
const requests: RecordedRequest[] = [];

beforeAll(async () => {
  faults = createFaults({ take: () => undefined });
  service = await openService({ name: 'graph', faults, requests });
  service.answerWith({
    'GET /~v1.0/~users/:id/~photo/~$value': ({ parameters }) => ({ status: 200, body: parameters }),
    'POST /~v1.0/~users/:id/~photo/~$value': ({ body }) => ({ status: 201, body }),
    'GET /files/:name': ({ parameters: { name = '' } }) => ({ status: 200, body: name }),
    'GET /none': () => ({ status: 204 }),
    'GET /refused': () => {
      throw new Refused({ status: 403, body: { code: 'No' } });
    },
    'GET /bug': () => {
      throw new RangeError('the local bug');
    },
  });
});
afterAll(() => service.close());
beforeEach(() => {
  faults.clear();
  requests.length = 0;
});

const ask = (path: string, init?: RequestInit) => fetch(service.origin + path, init);
const jsonOf = async (path: string) => (await ask(path)).json();

describe('a path', () => {
  it('has its fixed words in any letter case, and its parameters as they came', async () => {
    expect(await jsonOf('/V1.0/Users/Ab%40c/PHOTO/$Value')).toMatchObject({ id: 'Ab@c' });
    expect((await ask('/v1x0/users/a/photo/$value')).status).toBe(404);
    expect((await ask('/v1.0/users/a/photo/xvalue')).status).toBe(404);
  });

  it.each([
    ['a%2Fb', 'a/b'],
    ['50%25', '50%'],
    ['%2525', '%25'],
    ['19%3Aa%40thread.tacv2%3Bmessageid%3D1', '19:a@thread.tacv2;messageid=1'],
    ['Gr%C3%BC%C3%9Fe', 'Grüße'],
  ])('unescapes the parameter %s once', async (sent, read) => {
    expect(await (await ask(`/files/${sent}`)).text()).toBe(read);
  });

  it.each(['/files', '/files/', '/files/a/', '/Files/a', '/files//a', '//files/a'])(
    'is another with more, less or other letters: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('has the methods that it names', async () => {
    const answer = await ask('/v1.0/users/a/photo/$value', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('an answer', () => {
  it('says how long it is and of what kind, and nothing more', async () => {
    const { headers } = await ask('/v1.0/users/a/photo/$value');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Number(headers.get('content-length'))).toBeGreaterThan(0);
    expect((await ask('/none')).status).toBe(204);
  });

  it('may be thrown; a bug of our own is told apart', async () => {
    const refused = await ask('/refused');
    expect([refused.status, await refused.json()]).toEqual([403, { code: 'No' }]);
    const bug = await ask('/bug');
    expect([bug.status, await bug.text()]).toEqual([500, expect.stringContaining('LocalBug')]);
  });

  it('is recorded with what was asked', async () => {
    const body = 'bytes';
    await ask('/v1.0/users/a/photo/$value?b=c', { method: 'POST', body });
    expect(requests).toMatchObject([
      { service: 'graph', method: 'POST', path: '/v1.0/users/a/photo/$value', bodyBytes: 5 },
    ]);
    expect([requests[0]?.url.search, requests[0]?.status]).toEqual(['?b=c', 201]);
  });

  it('can be written anew, whatever it was', async () => {
    const then = {
      kind: 'rewrite',
      answer: ({ body }: { body?: unknown }) => ({ status: 202, body: { was: body } }),
    } as const;
    faults.add({ service: 'graph', times: 2, then });
    expect(await jsonOf('/refused')).toEqual({ was: { code: 'No' } });
    expect((await ask('/none')).status).toBe(202);
  });
});

it('forgets a request whose body never came', async () => {
  const { hostname, port } = new URL(service.origin);
  const headers = { 'content-length': '10' };
  const sent = request({ hostname, port, path: '/files/a', method: 'POST', headers });
  sent.once('error', () => undefined);
  await new Promise<void>((resolve) => sent.write('half', () => resolve()));
  sent.destroy();
  await ask('/none');
  expect(requests.map(({ path }) => path)).toEqual(['/none']);
});
