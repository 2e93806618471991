import { clouds } from '../../../src/clouds';
import { createGraphClient } from '../../../src/graph/client';
import { readMessage, sharedContentPath } from '../../../src/graph/messages';
import { recordedLog } from '../../support/recorded-log';

const path = '/chats/19%3Aa/messages/1';

async function read(message: object) {
  const client = createGraphClient({
    fetch: () => Promise.resolve(Response.json(message)),
    cloud: clouds.public,
    now: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    correlation: () => 'id',
    log: recordedLog().log,
  });
  return readMessage(client, path, 'token');
}

const body = (content: string) => ({ body: { contentType: 'html', content } });
const reference = (name: string, contentUrl = 'https://contoso.sharepoint.com/x') => ({
  contentType: 'reference',
  contentUrl,
  name,
});

it('finds pasted pictures below the message that was asked for, whatever address its text gives', async () => {
  const image = (address: string) => `<p><img alt="x" src="${address}" width="1"></p>`;
  const message = body(
    image('https://graph.microsoft.com/v1.0/chats/19:other/messages/9/hostedContents/aWQ9/$value') +
      image('https://evil.example/hostedContents/b2s=/$value') +
      image(
        'https://graph.microsoft.com/v1.0/chats/19:other/messages/9/hostedContents/aWQ9/$value',
      ) +
      image('https://statics.teams.cdn.office.net/emoji.png'),
  );
  expect((await read(message)).pictures).toEqual([
    { kind: 'hosted', path: `${path}/hostedContents/aWQ9/$value` },
    { kind: 'hosted', path: `${path}/hostedContents/b2s%3D/$value` },
  ]);
});

it('finds files that are pictures by their name, and quoted messages', async () => {
  const quote = { contentType: 'messageReference', id: '1795458334650', content: '{}' };
  const attachments = [
    reference('me.JPG'),
    reference('plan.docx'),
    reference('a.png', ''),
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      name: 'b.png',
      contentUrl: 'https://x',
    },
    quote,
    { ...quote, id: '../1' },
    null,
  ];
  expect(await read({ ...body(''), attachments })).toEqual({
    pictures: [{ kind: 'shared', webUrl: 'https://contoso.sharepoint.com/x', name: 'me.JPG' }],
    quotes: ['1795458334650'],
  });
});

it('finds nothing in a message without a body', async () => {
  expect(await read({ body: null, attachments: 'odd' })).toEqual({ pictures: [], quotes: [] });
});

it('names a file by its address in the form of a sharing token', () => {
  // The example of https://learn.microsoft.com/graph/api/shares-get
  const url = 'https://onedrive.live.com/redir?resid=1231244193912!12&authKey=1201919!12921!1';
  expect(sharedContentPath(url)).toBe(
    '/shares/u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcj9yZXNpZD0xMjMxMjQ0MTkzOTEyITEyJmF1dGhLZXk9MTIwMTkxOSExMjkyMSEx/driveItem/content',
  );
});
