import { clouds } from '../../../src/clouds';
import { createGraphFiles } from '../../../src/net/graph-files';
import type { ScriptedServer } from '../../support/http-server';
import { answer, startScriptedServer } from '../../support/http-server';
import { recordedLog } from '../../support/recorded-log';

let server: ScriptedServer;
let time = 0;
let waits: number[] = [];
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  waits = [];
});

const filesOf = () =>
  createGraphFiles({
    fetch,
    cloud: { ...clouds.public, graphOrigin: server.origin, downloadOrigins: [server.otherOrigin] },
    now: () => time,
    random: () => 0.5,
    log: recordedLog().log,
    sleep(milliseconds) {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  });
const shared = '/shares/u!abc/driveItem/content';
const hosted = '/chats/c/messages/1/hostedContents/2/$value';
const sentOn = () => answer(302, '', { location: `${server.otherOrigin}/signed` });

it.each([
  ['of Graph', () => [answer(429, '', { 'retry-after': '3' })]],
  ['of SharePoint', () => [sentOn(), answer(503, '', { 'retry-after': '3' })]],
])('a short Retry-After %s is waited for', async (_whose, refused) => {
  server.script(...refused(), sentOn(), answer(200, 'picture'));
  expect((await filesOf()(shared, 't')).toString()).toBe('picture');
  expect(waits).toEqual([3000]);
});

it('a long one holds for everybody’s files, and not for pictures of chats', async () => {
  const fetchFile = filesOf();
  server.script(answer(429, '', { 'retry-after': '600' }), answer(200, 'picture'));
  const busy = { code: 'download.busy', details: { seconds: 600 } };
  await expect(fetchFile(shared, 'adele')).rejects.toMatchObject(busy);
  await expect(fetchFile(`/shares/u!other/driveItem/content`, 'megan')).rejects.toMatchObject(busy);
  expect(server.requests).toHaveLength(1);
  expect((await fetchFile(hosted, 'megan')).toString()).toBe('picture');
});
