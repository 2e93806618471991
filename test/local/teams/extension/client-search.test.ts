import jwt from 'jsonwebtoken';
import type { Stage } from './support';
import { cardType, closeStage, found, openStage, result, thumbnailType } from './support';
import { signIn, signInLink } from './support';
import type { Answer, Json } from '../fake-bot';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

const query = { by: 'adele', in: 'group', commandId: 'photos' } as const;
const typed = { ...query, parameters: { text: 'team' } };
const search = (...answers: Answer[]) => {
  stage.bot.answers = answers;
  return stage.local.teams.search(typed);
};
const values = () => stage.bot.heard.map(({ activity }) => activity.value);

const bare = ({ content, contentType }: typeof found) => ({ content, contentType });
const pictured = (url: string) => ({
  contentType: thumbnailType,
  content: { title: 'x', images: [{ url }] },
});
const tapped = () => ({
  contentType: thumbnailType,
  content: { title: 'x', tap: { type: 'invoke', value: {} } },
});

describe('a query', () => {
  it('brings what was typed, and which results', async () => {
    await stage.local.teams.search({ ...typed, queryOptions: { skip: 25, count: 25 } });
    expect(stage.bot.heard[0]?.activity).toMatchObject({
      name: 'composeExtension/query',
      value: {
        commandId: 'photos',
        parameters: [{ name: 'text', value: 'team' }],
        queryOptions: { skip: 25, count: 25 },
      },
    });
  });

  it('is made by itself when the search opens', async () => {
    await stage.local.teams.search(query);
    expect(values()[0]).toMatchObject({
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    });
  });

  it('cannot have parameters that the manifest does not name', async () => {
    const asked = stage.local.teams.search({ ...query, parameters: { other: 'x' } });
    await expect(asked).rejects.toThrow('other');
  });

  it.each(['list', 'grid'])('is answered with a %s', async (layout) => {
    const plain = { contentType: thumbnailType, content: { title: 'Megan', subtitle: 'Old' } };
    expect(await search(() => result([found, plain], layout))).toMatchObject({
      kind: 'results',
      layout,
      results: [
        {
          title: 'Adele',
          text: 'Today',
          image: 'https://cdn.example/a.png',
          card: { contentType: cardType, content: found.content },
        },
        { title: 'Megan', subtitle: 'Old', card: plain },
      ],
    });
  });

  it('is answered with a sentence', async () => {
    const text = 'Nothing yet.';
    const answer = await search(() => ({ composeExtension: { type: 'message', text } }));
    expect(answer).toMatchObject({ kind: 'message', text });
  });

  it.each<[string, Json]>([
    ['an Adaptive Card without a preview', result([{ ...found, preview: undefined }])],
    ['an Adaptive Card as the preview', result([{ ...found, preview: bare(found) }])],
    ['a preview without its envelope', result([{ ...found, preview: { title: 'x' } }])],
    ['a preview with an odd picture', result([{ ...found, preview: pictured('file:///x') }])],
    ['a preview with a tap', result([{ ...found, preview: tapped() }])],
    ['a card of an unknown kind', result([{ ...found, contentType: 'text/html' }])],
    [
      'a card of version 1.6',
      result([{ ...found, content: { ...found.content, version: '1.6' } }]),
    ],
    ['a layout that is none', result([found], 'carousel')],
    ['a list that is none', { composeExtension: { type: 'result', attachments: {} } }],
    ['a dialog', { task: { type: 'message', value: 'x' } }],
    ['nothing', {}],
  ])('is answered wrongly with %s', async (_what, body) => {
    expect(await search(() => body)).toMatchObject({ kind: 'error', reason: 'invalid' });
  });

  it('is answered too late, and never again', async () => {
    expect(await search(() => 'silence')).toMatchObject({ reason: 'unreachable', deliveries: 1 });
  });
});

describe('asked for a token', () => {
  const silently = async (...answers: Answer[]) => {
    const link = await signInLink(stage);
    return search(() => signIn('silentAuth', link), ...answers);
  };

  it('the client gets one silently and sends the whole query again', async () => {
    const answer = await silently(() => result([found]));
    expect(answer).toMatchObject({ kind: 'results', signIn: 'silent' });
    const [first, second] = values();
    const { authentication, ...rest } = second as Json & { authentication: { token: string } };
    expect(rest).toEqual(first);
    expect(jwt.decode(authentication.token)).toMatchObject({
      aud: stage.local.tenant.botId,
      oid: stage.local.tenant.people.adele.objectId,
      scp: 'access_as_user',
    });
  });

  it('refused with 412, the person signs in on the page', async () => {
    const answer = await silently(
      () => 'precondition',
      () => result([found]),
    );
    expect(answer).toMatchObject({ kind: 'results', signIn: 'byHand' });
    expect(values().at(-1)).toMatchObject({ state: expect.stringMatching(/^\d{6}$/) as string });
  });

  it('the client asks nobody to wait for a token that it cannot get', async () => {
    const { adele } = stage.local.tenant.people;
    adele.policy = 'blocked';
    const answer = await silently(() => result([found]));
    adele.policy = 'none';
    expect(answer).toMatchObject({ signIn: 'byHand' });
    expect(values()).toHaveLength(2);
  });

  it('nobody of another organisation gets one, or an account for the page', async () => {
    const link = await signInLink(stage);
    stage.bot.answers = [() => signIn('silentAuth', link)];
    const fiona = { ...typed, by: 'fiona', in: 'sharedChannel' } as const;
    expect(await stage.local.teams.search(fiona)).toMatchObject({ signIn: 'refused' });
    expect(values()).toHaveLength(1);
  });

  it('a tampered client presents somebody else’s', async () => {
    const link = await signInLink(stage);
    stage.bot.answers = [() => signIn('silentAuth', link), () => result([])];
    await stage.local.teams.search({ ...typed, signInAs: 'megan' });
    const { token } = values()[1]!['authentication'] as { token: string };
    expect(jwt.decode(token)).toMatchObject({ oid: stage.local.tenant.people.megan.objectId });
  });

  it('a page is enough as well', async () => {
    const link = await signInLink(stage);
    const answer = await search(
      () => signIn('auth', link),
      () => result([found]),
    );
    expect(answer).toMatchObject({ kind: 'results', signIn: 'byHand' });
  });
});

describe('a chosen result', () => {
  it('is sent by the person, as made by the app', async () => {
    const answer = await search(() => result([found]));
    if (answer.kind !== 'results') throw new Error(answer.kind);
    const card = answer.results[0]!.card;
    const sent = await stage.local.teams.send({ from: 'adele', in: 'group', text: 'see', card });
    expect(sent.deliveries).toBe(0);
    expect(stage.local.teams.messages('group', 'megan').at(-1)).toMatchObject({
      from: 'adele',
      text: 'see',
      via: 'PhotoBot',
      card: found.content,
    });
  });

  it('reaches the bot in the personal chat', async () => {
    const card = { contentType: found.contentType, content: found.content };
    await stage.local.teams.send({ from: 'adele', in: 'personal', card });
    expect(stage.bot.heard[0]?.activity).toMatchObject({ type: 'message', attachments: [card] });
  });
});
