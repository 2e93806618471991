import { clouds } from '../../../src/clouds';
import { createGraphClient } from '../../../src/graph/client';
import { createDirectory } from '../../../src/graph/directory';
import { readJson, readList, withQuery } from '../../../src/graph/query';
import { limits } from '../../../src/limits';
import { textIn } from '../../../src/net/body';
import { recordedLog } from '../../support/recorded-log';

type Asked = { readonly url: URL; readonly headers: Readonly<Record<string, string>> };

/** A Graph that answers each path from a list, one after the other, and then with nothing. */
function scripted(answers: Readonly<Record<string, readonly object[]>>) {
  const asked: Asked[] = [];
  const left = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]));
  const cloud = clouds.public;
  const fetch = (url: URL, init: { headers: Record<string, string> }) => {
    asked.push({ url, headers: init.headers });
    const list = left.get(url.pathname) ?? [];
    return Promise.resolve(Response.json(list.length > 0 ? list.shift() : { value: [] }));
  };
  const client = createGraphClient({
    fetch: fetch as unknown as typeof globalThis.fetch,
    cloud,
    now: Date.now,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    correlation: () => 'id',
    log: recordedLog().log,
  });
  const queries = () => asked.map(({ url }) => Object.fromEntries(url.searchParams));
  return { asked, client, cloud, queries, directory: createDirectory({ client, cloud }) };
}

const megan = {
  id: 'O-2',
  displayName: 'Megan Bowen',
  userPrincipalName: 'm@c.example',
  mail: null,
};
const next = (path: string) => ({ '@odata.nextLink': `${clouds.public.graphOrigin}/v1.0${path}` });

describe('readList', () => {
  it('goes from page to page, and takes no more than wanted', async () => {
    const pages = [
      {
        value: [{ id: '1' }, 'odd', null, {}, { id: '' }, { id: null }],
        ...next('/users?$skiptoken=x'),
      },
      { value: [{ id: '2' }, { id: '3' }], ...next('/users?$skiptoken=y') },
    ];
    const { asked, ...deps } = scripted({ '/v1.0/users': pages });
    const list = await readList(deps, { path: '/users', token: 't' }, 2);
    expect(list).toEqual([{ id: '1' }, { id: '2' }]);
    expect(asked.map(({ url }) => url.search)).toEqual(['', '?$skiptoken=x']);
  });

  it.each([
    'https://evil.example/v1.0/users?$skiptoken=x',
    'https://graph.microsoft.com.evil.example/v1.0/users?$skiptoken=x',
    'https://graph.microsoft.com@evil.example/v1.0/users?$skiptoken=x',
    'http://graph.microsoft.com/v1.0/users?$skiptoken=x',
    'https://graph.microsoft.com/beta/users?$skiptoken=x',
    'https://graph.microsoft.com/v1.0/../beta/users?$skiptoken=x',
    7,
  ])('takes the token to no next page at %s', async (link) => {
    const page = { value: [{ id: '1' }], '@odata.nextLink': link };
    const { asked, ...deps } = scripted({ '/v1.0/users': [page] });
    const reading = readList(deps, { path: '/users', token: 't' }, 9);
    await expect(reading).rejects.toMatchObject({ codes: ['UnusableAnswer'] });
    expect(asked).toHaveLength(1);
  });

  it.each([
    'https://GRAPH.microsoft.com/v1.0/users?$skiptoken=x',
    'https://graph.microsoft.com:443/V1.0/users?$skiptoken=x',
  ])('knows Graph at %s', async (link) => {
    const pages = [{ value: [{ id: '1' }], '@odata.nextLink': link }, { value: [{ id: '2' }] }];
    const { asked, ...deps } = scripted({ '/v1.0/users': pages });
    const list = await readList(deps, { path: '/users', token: 't' }, 9);
    expect(list).toEqual([{ id: '1' }, { id: '2' }]);
    expect(asked[1]!.url.href).toBe('https://graph.microsoft.com/v1.0/users?$skiptoken=x');
  });

  it.each([
    ['leads back to itself', () => '/users', 1],
    ['goes round', (asked: number) => `/users?$skiptoken=${asked % 3}`, 4],
    ['never ends', (asked: number) => `/users?$skiptoken=${asked}`, limits.lookupPages],
  ])('takes a list that %s for no list', async (_how, link, calls) => {
    const { asked, ...deps } = scripted({});
    const client: typeof deps.client = async (call) => {
      const answer = await deps.client(call);
      return {
        ...answer,
        bytes: Buffer.from(JSON.stringify({ value: [], ...next(link(asked.length)) })),
      };
    };
    const reading = readList({ ...deps, client }, { path: '/users', token: 't' }, 9);
    await expect(reading).rejects.toMatchObject({ codes: ['UnusableAnswer'] });
    expect(asked).toHaveLength(calls);
  });

  it.each([{}, { value: 7 }, { value: null }])('takes %j for no list', async (page) => {
    const reading = readList(
      scripted({ '/v1.0/users': [page] }),
      { path: '/users', token: 't' },
      9,
    );
    await expect(reading).rejects.toMatchObject({ codes: ['UnusableAnswer'] });
  });
});

describe('readJson', () => {
  it.each([[[]], [null], ['text'], [7]])('refuses %j', async (body) => {
    const { client } = scripted({ '/v1.0/me': [body as unknown as object] });
    const reading = readJson(client, { path: '/me', token: 't' });
    await expect(reading).rejects.toMatchObject({ codes: ['UnusableAnswer'] });
  });
});

it('reads text fields only, and escapes queries', () => {
  expect(textIn({ a: 'x', b: 7 }, 'a')).toBe('x');
  expect([textIn({ b: 7 }, 'b'), textIn({}, 'c')]).toEqual(['', '']);
  const url = new URL(withQuery('/users', { $filter: `mail eq 'a+b#&c'` }), 'https://g.example');
  expect(url.searchParams.get('$filter')).toBe(`mail eq 'a+b#&c'`);
});

describe('the directory', () => {
  it('gives up when its time is over, however well each call is answered', async () => {
    const { client, cloud } = scripted({});
    let calls = 0;
    const slow: typeof client = async (call) => {
      const answer = await client(call);
      if ((calls += 1) === 3) {
        await new Promise((_resolve, reject) => {
          call.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      }
      const more = next(`/me/joinedTeams?$skiptoken=${calls}`);
      return { ...answer, bytes: Buffer.from(JSON.stringify({ value: [], ...more })) };
    };
    const directory = createDirectory({ client: slow, cloud, milliseconds: 50 });
    await expect(directory.teams('t')).rejects.toMatchObject({ reason: 'timeout' });
    expect(calls).toBe(3);
  });

  it('searches people by name, and says that the index may be behind', async () => {
    const { asked, directory, queries } = scripted({ '/v1.0/users': [{ value: [megan] }] });
    const found = await directory.users('t', { by: 'name', name: 'Megan "B\\' });
    expect(found).toMatchObject([
      { name: 'Megan Bowen', target: { kind: 'user', objectId: 'o-2', address: 'O-2' } },
    ]);
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'Bearer t',
      consistencylevel: 'eventual',
    });
    expect(queries()).toEqual([
      {
        $select: 'id,displayName,userPrincipalName,mail',
        $top: String(limits.lookupEntries),
        $search: '"displayName:Megan  B"',
        $count: 'true',
      },
    ]);
  });

  it('looks for the beginnings of the words where nobody is called so', async () => {
    const { directory, queries } = scripted({});
    expect(await directory.groups('t', { by: 'name', name: 'Marketting ! EMEA' })).toEqual([]);
    expect(queries().map(({ $search }) => $search)).toEqual([
      '"displayName:Marketting ! EMEA"',
      '"displayName:Mar" OR "displayName:EME"',
    ]);
  });

  it.each(['!!!', '"\\"', '…'])('does not ask for %s, which Graph would refuse', async (name) => {
    const { asked, directory } = scripted({});
    expect(await directory.users('t', { by: 'name', name })).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('filters by address, with quotes doubled', async () => {
    const { asked, directory, queries } = scripted({ '/v1.0/users': [{ value: [megan] }] });
    const [found] = await directory.users('t', { by: 'address', address: "M'@c.example" });
    const address = "'M''@c.example'";
    expect(queries()[0]!['$filter']).toBe(`userPrincipalName eq ${address} or mail eq ${address}`);
    expect(asked[0]!.headers).not.toHaveProperty('consistencylevel');
    expect(found).toMatchObject({ target: { address: 'O-2' } });
    await directory.groups('t', { by: 'address', address: 'g@c.example' });
    expect(queries()[1]!['$filter']).toBe(`mail eq 'g@c.example'`);
  });

  it('asks for joined teams without a query', async () => {
    const team = { id: 'g-1', displayName: 'Launch', description: null, isArchived: true };
    const { asked, directory } = scripted({ '/v1.0/me/joinedTeams': [{ value: [team] }] });
    expect(await directory.teams('t')).toMatchObject([
      { name: 'Launch', blocked: 'team.archived' },
    ]);
    expect(asked[0]!.url.search).toBe('');
  });

  it('reads contacts of the mailbox and of its folders', async () => {
    const { asked, directory } = scripted({
      '/v1.0/users/o%2F1/contacts': [{ value: [{ id: 'a', displayName: 'Bob' }] }],
      '/v1.0/users/o%2F1/contactFolders': [{ value: [{ id: 'f=', displayName: 'Suppliers' }] }],
      '/v1.0/users/o%2F1/contactFolders/f%3D/contacts': [
        { value: [{ id: 'b', displayName: 'Dora' }] },
      ],
    });
    const owner = { objectId: 'o/1', address: 'o/1', name: 'Adele' };
    expect((await directory.contacts('t', owner)).map(({ target }) => target)).toEqual([
      { kind: 'contact', contactId: 'a', name: 'Bob', owner },
      { kind: 'contact', contactId: 'b', name: 'Dora', owner, folderId: 'f=' },
    ]);
    expect(asked).toHaveLength(3);
  });
});
