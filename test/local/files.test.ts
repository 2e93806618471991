import { startPhotobotTenant } from '../../cli/local/tenant';
import type { LocalTenant } from '../../local/types';
import { bearer, botToken, picture } from './support';

let local: LocalTenant;
let downloadUrl: string;
let bytes: Buffer;
beforeAll(async () => {
  [local, bytes] = await Promise.all([startPhotobotTenant(), picture()]);
  local.connectBot(local.origins.tokenService);
  const images = [{ bytes, as: 'file' as const }];
  const { activity } = await local.teams.send({ from: 'adele', in: 'personal', images });
  const [file] = activity['attachments'] as [{ content: { downloadUrl: string } }];
  ({ downloadUrl } = file.content);
});
afterAll(() => local.close());

it('gives a file to anybody who has its signed address', async () => {
  const answer = await fetch(downloadUrl);
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
});

/** What stands in place of a letter of the signature. */
const another = (letter: string) => (letter === 'A' ? 'B' : 'A');

it.each<[string, () => [string, RequestInit]]>([
  ['a token', () => [downloadUrl, { headers: bearer(botToken(local)) }]],
  ['a wrong signature', () => [downloadUrl.replace(/(?<=tempauth=)./, another), {}]],
])('refuses %s', async (_what, request) => {
  expect((await fetch(...request())).status).toBe(401);
});

it('records a token that should never have come', async () => {
  const headers = bearer(botToken(local));
  await fetch(downloadUrl, { headers });
  expect(local.requests.at(-1)).toMatchObject({ service: 'files', headers, status: 401 });
});
