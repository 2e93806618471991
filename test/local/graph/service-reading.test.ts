import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { outcome, picture } from '../support';
import { GraphCaller, scopeOf } from './graph-caller';

let local: LocalTenant;
let jpeg: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

describe('reading and removing', () => {
  const token = () => local.tokens.graph('nestor', ['User.ReadWrite']);

  it.each([
    ['imageNotFound' as const, '404 ImageNotFound'],
    ['itemNotFound' as const, '404 ErrorItemNotFound'],
    ['imageNotFoundInLowerCase' as const, '404 imageNotFound'],
    ['itemNotFoundShort' as const, '404 itemNotFound'],
    ['notFound' as const, '404 NotFound'],
    ['gif' as const, '200'],
  ])('says %s where there is no photo', async (form, expected) => {
    await local.tenant.photos.set('nestor', undefined);
    local.tenant.settings.noPhoto = form;
    const answer = await graph.call(graph.pathOf('me'), { token: token() });
    local.tenant.settings.noPhoto = 'imageNotFound';
    const body = (await answer.clone().json()) as Record<string, unknown>;
    expect(await outcome(answer)).toBe(expected);
    expect(body['@odata.mediaContentType']).toBe(form === 'gif' ? 'image/gif' : undefined);
  });

  it('removes a photo once', async () => {
    await graph.put('me', 'nestor');
    const remove = () =>
      graph.call(`${graph.pathOf('me')}/$value`, { method: 'DELETE', token: token() });
    expect(await outcome(await remove())).toBe('200');
    expect(await outcome(await remove())).toBe('404 ImageNotFound');
  });

  it('cannot remove the photo of a team', async () => {
    const team = local.tokens.graph('adele', [scopeOf.team]);
    const answer = await graph.call(`${graph.pathOf('team')}/$value`, {
      method: 'DELETE',
      token: team,
    });
    expect(answer.status).toBe(405);
  });

  it('shows a photo from before the last write when it is told to be stale', async () => {
    await graph.put('me', 'nestor');
    const before = local.tenant.photos.get('nestor')?.etag;
    await graph.put('me', 'nestor');
    local.faults.add({ service: 'graph', method: 'GET', then: { kind: 'stale' } });
    const etags = [];
    for (const _time of [1, 2]) {
      const answer = await graph.call(`${graph.pathOf('me')}/$value`, { token: token() });
      etags.push(answer.headers.get('etag'));
    }
    expect(etags).toEqual([before, local.tenant.photos.get('nestor')?.etag]);
  });

  it.each([
    ['sameAsMetadata', /^"[0-9A-F]{8}"$/],
    ['absent', /^null$/],
    ['weak', /^W\/"[0-9A-F]{8}"$/],
    ['unquoted', /^[0-9A-F]{8}$/],
    ['other', /^"[\w+/]{27}="$/],
  ] as const)('sends the etag of the bytes in the form %s', async (form, header) => {
    await graph.put('me', 'nestor');
    local.tenant.settings.photoEtagHeader = form;
    const answer = await graph.call(`${graph.pathOf('me')}/$value`, { token: token() });
    local.tenant.settings.photoEtagHeader = 'sameAsMetadata';
    expect(String(answer.headers.get('etag'))).toMatch(header);
  });

  it.each([
    ['notFound' as const, '404 NotFound'],
    ['notAcceptable' as const, '406 UnknownError'],
    ['badGateway' as const, '502 BadGateway'],
  ])('has tenants whose team route is %s', async (state, expected) => {
    local.tenant.settings.teamRoute = state;
    const answer = await graph.put('team', 'adele');
    local.tenant.settings.teamRoute = 'works';
    expect(await outcome(answer)).toBe(expected);
  });

  it('gives every answer a request id', async () => {
    const answer = await graph.call('/v1.0/nothing', { token: token() });
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
