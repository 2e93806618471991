import type { GraphPhotos } from '../../../src/graph/photos';
import type { Answer, ScriptedServer } from '../../support/http-server';
import { answer, startScriptedServer } from '../../support/http-server';
import { graphAt } from '../../support/photo-graph';

let server: ScriptedServer;
let photos: GraphPhotos;

beforeAll(async () => {
  server = await startScriptedServer();
  photos = graphAt(server);
});

afterAll(() => server.close());

const jpeg = Buffer.from([
  ...[0xff, 0xd8, 0xff],
  ...Array.from({ length: 70_000 }, (_, index) => index % 256),
  ...[0xff, 0xd9],
]);
const path = '/me/photo';
const token = 'token-1';
const error = (code: string, message = '') => ({ error: { code, message } });
const exception = (name: string) =>
  `Exception of type 'Microsoft.Fast.Profile.Core.Exception.${name}' was thrown.`;
const metadata = (more: object) => ({
  '@odata.mediaContentType': 'image/jpeg',
  '@odata.mediaEtag': '"BA09D118"',
  id: '240X240',
  width: 240,
  height: 240,
  ...more,
});
const placeholder = metadata({
  '@odata.mediaContentType': 'image/gif',
  '@odata.mediaEtag': '',
  id: '1X1',
  width: 1,
  height: 1,
});

const noPhoto: [string, Answer][] = [
  ['ImageNotFound', answer(404, error('ImageNotFound', exception('ImageNotFoundException')))],
  [
    'ErrorItemNotFound',
    answer(404, error('ErrorItemNotFound', 'The specified object was not found in the store.')),
  ],
  ['imageNotFound', answer(404, error('imageNotFound'))],
  ['itemNotFound', answer(404, error('itemNotFound', 'The resource could not be found.'))],
  ['ItemNotFound', answer(404, error('ItemNotFound'))],
  ['ResourceNotFound', answer(404, error('ResourceNotFound', 'Resource could not be discovered.'))],
  ['a sentence', answer(404, error('NotFound', 'The photo does not exist.'))],
  ['a wrapped error', answer(404, error('UnknownError', JSON.stringify(error('ImageNotFound'))))],
  [
    'a wrapped error of the other dialect',
    answer(
      404,
      error('UnknownError', JSON.stringify({ errorCode: 'ErrorItemNotFound', message: '' })),
    ),
  ],
  [
    'an exception in a wrapped error',
    answer(
      404,
      error(
        'UnknownError',
        JSON.stringify({ errorCode: 'X', message: exception('ImageNotFoundException') }),
      ),
    ),
  ],
];

const noOwner: [string, Answer][] = [
  [
    'no mailbox',
    answer(
      404,
      error('ErrorNonExistentMailbox', 'The SMTP address has no mailbox associated with it.'),
    ),
  ],
  ['no mailbox, in another letter case', answer(404, error('errorNonExistentMailbox'))],
  ['a mailbox elsewhere', answer(404, error('MailboxNotEnabledForRESTAPI'))],
  [
    'no user',
    answer(
      404,
      error(
        'UnknownError',
        JSON.stringify({
          errorCode: 'ErrorUserResolutionFailedUserDoesNotExist',
          message: 'The user does not exist.',
        }),
      ),
    ),
  ],
  ['no group', answer(404, error('Request_ResourceNotFound', "Resource 'x' does not exist."))],
  ['no such route', answer(404, error('NotFound', 'Target address not found'))],
  ['no reason', answer(404)],
];

describe('reading', () => {
  it('gives the exact bytes and their etag', async () => {
    server.script(answer(200, jpeg, { etag: '"BA09D118"', 'content-type': 'image/jpeg' }));
    expect(await photos.read(path, token)).toEqual({ kind: 'photo', jpeg, etag: 'BA09D118' });
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/v1.0/me/photo/$value' });
  });

  describe('a photo that lacks its end', () => {
    const photo = (bytes: Buffer) => answer(200, bytes, { 'content-type': 'image/jpeg' });
    const [half, less] = [jpeg.subarray(0, 40_000), jpeg.subarray(0, 20_000)];

    it('is read again, because the connection may have been cut', async () => {
      server.script(photo(half), photo(jpeg));
      expect(await photos.read(path, token)).toMatchObject({ jpeg });
    });

    it('is the photo if it is the same again', async () => {
      server.script(photo(half), photo(half));
      expect(await photos.read(path, token)).toMatchObject({ jpeg: half });
      expect(server.requests).toHaveLength(2);
    });

    it('is no photo if it ends elsewhere each time', async () => {
      server.script(...[half, less, half, less].map(photo));
      await expect(photos.read(path, token)).rejects.toMatchObject({ status: 200 });
    });
  });

  it('gives an empty etag when Graph tells none', async () => {
    server.script(answer(200, jpeg, { 'content-type': 'image/jpeg' }));
    expect(await photos.read(path, token)).toEqual({ kind: 'photo', jpeg, etag: '' });
  });

  it.each(noPhoto)('gives none for %s', async (_name, answering) => {
    server.script(answering);
    expect(await photos.read(path, token)).toEqual({ kind: 'none' });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a success without content', answer(204)],
    ['the placeholder picture', answer(200, 'GIF89a', { 'content-type': 'image/gif', etag: '""' })],
  ])('gives none for %s', async (_name, answering) => {
    server.script(answering);
    expect(await photos.read(path, token)).toEqual({ kind: 'none' });
  });

  it.each(noOwner)('does not take %s for no photo', async (_name, answering) => {
    server.script(answering);
    await expect(photos.read(path, token)).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['403', answer(403, error('ImageNotFound')), 403],
    ['an empty success', answer(200, '', { etag: '"A"' }), 200],
    ['a page', answer(200, '<html>Wi-Fi</html>', { 'content-type': 'text/html' }), 200],
    ['a page by another name', answer(200, '<html>', { 'content-type': 'image/jpeg' }), 200],
    ['a document', answer(200, { value: [] }, { etag: '"A"' }), 200],
  ])('does not take %s for no photo', async (_name, answering, status) => {
    server.script(answering);
    await expect(photos.read(path, token)).rejects.toMatchObject({ status });
  });
});

describe('the etag', () => {
  it.each([
    ['"BA09D118"', 'BA09D118'],
    ['W/"BA09D118"', 'BA09D118'],
    ['BA09D118', 'BA09D118'],
  ])('%s is the same, from the bytes and from the facts', async (sent, etag) => {
    server.script(
      answer(200, metadata({ '@odata.mediaEtag': sent })),
      answer(200, jpeg, { etag: sent }),
    );
    expect(await photos.etag(path, token)).toBe(etag);
    expect(await photos.read(path, token)).toMatchObject({ etag });
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1.0/me/photo',
      '/v1.0/me/photo/$value',
    ]);
  });

  it.each([
    ['an id that says 1x1', metadata({ id: '1X1' }), 'BA09D118'],
    ['an id without a size', metadata({ id: 'default' }), 'BA09D118'],
    ['a tiny photo that has an etag', metadata({ width: 1, height: 1 }), 'BA09D118'],
    ['no etag for a real photo', metadata({ '@odata.mediaEtag': '' }), ''],
    ['no etag field at all', { width: 240, height: 240 }, ''],
  ])('is there with %s', async (_name, facts, etag) => {
    server.script(answer(200, facts));
    expect(await photos.etag(path, token)).toBe(etag);
  });

  it.each([
    ['the placeholder', answer(200, placeholder)],
    [
      'a placeholder of another type',
      answer(200, { ...placeholder, '@odata.mediaContentType': 'image/jpeg' }),
    ],
    ['a placeholder of no size', answer(200, { ...placeholder, width: null, height: null })],
    ...noPhoto,
  ])('is not there for %s', async (_name, answering) => {
    server.script(answering);
    expect(await photos.etag(path, token)).toBeUndefined();
  });

  it.each(noOwner)('does not take %s for no photo', async (_name, answering) => {
    server.script(answering);
    await expect(photos.etag(path, token)).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['no body', answer(200)],
    ['a page', answer(200, '<html>')],
    ['a number', answer(200, '7', { 'content-type': 'application/json' })],
  ])('is unknown after a success with %s', async (_name, answering) => {
    server.script(answering);
    await expect(photos.etag(path, token)).rejects.toMatchObject({
      status: 200,
      code: 'UnusableAnswer',
    });
  });
});

describe('writing', () => {
  it.each([200, 204])('puts the exact bytes as a JPEG and is content with %d', async (status) => {
    server.script(answer(status));
    await photos.write('/teams/t-1/photo', token, jpeg);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'PUT',
      url: '/v1.0/teams/t-1/photo/$value',
      headers: {
        'content-type': 'image/jpeg',
        'content-length': `${jpeg.length}`,
        authorization: 'Bearer token-1',
      },
    });
    expect(server.requests[0]?.body.equals(jpeg)).toBe(true);
  });

  it('is not content with a page of something on the way', async () => {
    server.script(answer(200, '<html>Wi-Fi</html>', { 'content-type': 'text/html' }));
    await expect(photos.write(path, token, jpeg)).rejects.toMatchObject({ code: 'UnusableAnswer' });
    server.script(answer(200, '', { 'content-type': 'text/html', 'content-length': '0' }));
    await photos.write(path, token, jpeg);
  });

  it.each(noPhoto)('does not take %s for success', async (_name, answering) => {
    server.script(answering);
    await expect(photos.write(path, token, jpeg)).rejects.toMatchObject({ status: 404 });
  });
});

describe('removing', () => {
  it.each([200, 204])('is content with %d', async (status) => {
    server.script(answer(status));
    await photos.remove(path, token);
    expect(server.requests[0]).toMatchObject({ method: 'DELETE', url: '/v1.0/me/photo/$value' });
  });

  it.each(noPhoto)('is content with %s, since nothing is there', async (_name, answering) => {
    server.script(answering);
    await expect(photos.remove(path, token)).resolves.toEqual({});
  });

  it.each(noOwner)('does not take %s for success', async (_name, answering) => {
    server.script(answering);
    await expect(photos.remove(path, token)).rejects.toMatchObject({ status: 404 });
  });

  it('is not content with a refusal', async () => {
    server.script(answer(403, error('ErrorAccessDenied')));
    await expect(photos.remove(path, token)).rejects.toMatchObject({ status: 403 });
  });
});
