import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { outcome, postAsBot, signInCard } from '../support';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

const link = 'https://token.botframework.com/api/oauth/signin?signin=1';
const uri = 'api://botid-1';
const button = { type: 'signin', title: 'Sign in', value: link };
const post = (changes?: object) => postAsBot(local, 'group', signInCard(local, link, changes));

it.each([
  ['a button alone', {}],
  ['a page of the stand-ins', { buttons: [{ ...button, value: 'http://127.0.0.1:1/signin' }] }],
  ['no title', { buttons: [{ type: 'signin', value: link }] }],
  ['a resource to exchange a token for', { tokenExchangeResource: { id: '1', uri } }],
  ['a place for the token', { tokenPostResource: { sasUrl: 'https://token.example/post' } }],
])('takes a card with %s', async (_what, changes) => {
  expect((await post(changes)).status).toBe(201);
});

it.each([
  ['a null resource', { tokenExchangeResource: null }],
  ['a resource without an id', { tokenExchangeResource: { uri } }],
  ['a resource without an address', { tokenExchangeResource: { id: '1' } }],
  ['a resource that is a text', { tokenExchangeResource: uri }],
  ['a place for the token without https', { tokenPostResource: { sasUrl: 'http://a.example/' } }],
  ['no buttons', { buttons: [] }],
  ['a button of another kind', { buttons: [{ ...button, type: 'openUrl' }] }],
  ['a button without https', { buttons: [{ ...button, value: 'http://a.example/' }] }],
  ['a button without an address', { buttons: [{ ...button, value: undefined }] }],
  ['no connection', { connectionName: '' }],
  ['no text', { text: undefined }],
])('refuses a card with %s', async (_what, changes) => {
  expect(await outcome(await post(changes))).toBe('400 BadSyntax');
});

it('can be replaced and taken away', async () => {
  const { id } = (await (await post()).json()) as { id: string };
  const shown = () => local.teams.messages('group', 'adele').find((message) => message.id === id);
  expect(shown()?.signIn).toEqual({
    text: 'Please sign in.',
    title: 'Sign in',
    link,
    connectionName: 'photobot',
  });
  const text = { type: 'message', text: 'You are signed in.' };
  expect((await postAsBot(local, 'group', text, { replaces: id })).status).toBe(200);
  expect(shown()).toMatchObject({ text: 'You are signed in.' });
  expect(shown()).not.toHaveProperty('signIn');
});
