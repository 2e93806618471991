import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { adele, assertionOf, channel, openStage, personal } from '../../support/stage';

const inline = { kind: 'inline', contentUrl: 'picture' } as const;
const group = { ...channel, kind: 'groupChat', conversationId: '19:g@thread.v2' } as const;
const meeting = { ...group, meeting: true } as const;
const showTeam = { text: 'show team photo', images: [] };
const hidden = { images: [], hasHiddenPicture: true } as const;

describe('answer', () => {
  it('proposes the team photo in a channel', async () => {
    const stage = openStage();
    await stage.answer({});
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({
      kind: 'change',
      change: {
        state: 'proposed',
        framing: plainFraming,
        target: { kind: 'team', groupId: 'g-1' },
      },
    });
  });

  it('proposes one’s own photo for a picture alone in the personal chat', async () => {
    const stage = openStage();
    await stage.answer({ text: '', place: personal });
    expect(stage.shown()).toMatchObject({
      change: { target: { kind: 'me', objectId: 'o-adele' } },
    });
  });

  it.each([
    ['a typo', { text: 'set taem photo', images: [] }, 'photo.missing'],
    ['a verb that is none', { text: 'hide my photo', images: [] }, 'command.unknown'],
    ['showing the team photo in a group', { ...showTeam, place: group }, 'command.no_team_here'],
    ['showing the team photo in person', { ...showTeam, place: personal }, 'command.no_team_here'],
    ['that in a meeting', { ...showTeam, place: meeting }, 'command.no_team_in_meeting'],
    ['the picture of a chat', { text: 'set chat photo', place: group }, 'command.no_chat_photo'],
    ['a group without a name', { text: 'set group photo', images: [] }, 'command.name_missing'],
    ['a command without a picture', { images: [] }, 'photo.missing'],
    ['a hidden picture alone in person', { ...hidden, text: '', place: personal }, 'photo.hidden'],
    ['six pictures', { images: [1, 2, 3, 4, 5, 6].map(() => inline) }, 'photo.several'],
  ] as const)('answers %s with a sentence', async (_what, request, code) => {
    const stage = openStage();
    await stage.answer(request);
    expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code } });
    expect(stage.cards).toHaveLength(1);
  });

  it.each([
    ['a hidden picture', hidden, undefined],
    ['no picture, but an answered message', { images: [], repliesTo: '7' }, '7'],
  ])(
    'offers to look for it in the message where a command has %s',
    async (_what, more, repliesTo) => {
      const stage = openStage();
      await stage.answer(more);
      expect(stage.shown()).toMatchObject({
        kind: 'question',
        asked: { question: { kind: 'sign-in' }, search: { messageId: 'message-1' } },
      });
      const card = stage.shown();
      expect(card?.kind === 'question' && card.asked.search?.repliesTo).toBe(repliesTo);
    },
  );

  it.each([
    ['a picture alone in a channel', { text: '' }, ['team', 'me', 'own-group', 'user']],
    [
      'a picture alone in a group',
      { text: '', place: group },
      ['me', 'own-team', 'own-group', 'user'],
    ],
    ['a hidden one in a channel', { ...hidden, text: '' }, ['team', 'me', 'own-group', 'user']],
    ['nobody’s name', { text: 'set photo of' }, ['user', 'team', 'me', 'own-group']],
  ] as const)('asks whose photo it is to be: %s', async (_what, request, offers) => {
    const stage = openStage();
    await stage.answer(request);
    const card = stage.shown();
    const question = card?.kind === 'question' ? card.asked.question : undefined;
    expect(question?.kind === 'whose' && question.offers.map(({ offer }) => offer)).toEqual(offers);
  });

  it.each([
    ['set team photo', group, 'team'],
    ['set team photo', personal, 'team'],
    ['set team photo', meeting, 'team'],
    ['set group photo', channel, 'group'],
  ] as const)('lets one of one’s own be chosen: “%s”', async (text, place, of) => {
    const stage = openStage();
    await stage.answer({ text, place });
    const [id = ''] = await stage.deps.jobs.ids();
    expect(await stage.deps.jobs.load(id)).toMatchObject({ wish: { whose: { kind: 'own', of } } });
  });

  it.each([
    [group, 1],
    [meeting, 1],
    [channel, undefined],
    [personal, undefined],
  ])('says in a chat that a group of Microsoft 365 is another thing', async (place, chat) => {
    const stage = openStage();
    await stage.answer({ text: 'set group photo', images: [], place });
    const shown = stage.shown();
    expect(shown?.kind === 'refusal' && shown.refusal.details).toEqual({ kind: 'group', chat });
  });

  it.each(['private', 'shared'] as const)(
    'keeps that a %s channel named the team',
    async (kind) => {
      const stage = openStage();
      await stage.answer({ place: { ...channel, channelKind: kind } });
      expect(stage.shown()).toMatchObject({
        change: { target: { kind: 'team', groupId: 'g-1', channelKind: kind } },
      });
    },
  );

  it('refuses a guest’s own photo as soon as a sign-in tells, before the picture is fetched', async () => {
    const fetched: unknown[] = [];
    const stage = openStage({
      fetchPicture: (source) => {
        fetched.push(source);
        return Promise.resolve(Buffer.from('picture'));
      },
    });
    stage.signedIn.set(adele.objectId, assertionOf(adele, { guest: true }));
    for (const images of [[inline], []]) {
      await stage.answer({
        text: 'set my photo',
        messageId: `m-${images.length}`,
        images,
        ...(images.length === 0 && { hasHiddenPicture: true }),
      });
      expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'auth.guest' } });
    }
    await stage.answer({ text: 'remove my photo', messageId: 'm-2', images: [] });
    expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'auth.guest' } });
    expect(fetched).toEqual([]);
    expect(stage.calls).toEqual([]);
  });

  it.each([['help'], ['hi'], ['']])('answers “%s” with the help of the place', async (text) => {
    const stage = openStage();
    await stage.answer({ text, images: [] });
    expect(stage.shown()).toMatchObject({ kind: 'help', place: { kind: 'channel' } });
  });

  it('answers a message once, however often it is delivered', async () => {
    const stage = openStage();
    await Promise.all([stage.answer({}), stage.answer({}), stage.answer({})]);
    await stage.answer({});
    expect(stage.cards).toHaveLength(1);
  });

  it('answers the same words of another message', async () => {
    const stage = openStage();
    await stage.answer({});
    await stage.answer({ messageId: 'message-2' });
    expect(stage.cards).toHaveLength(2);
  });

  it('turns a bug into a sentence', async () => {
    const stage = openStage({ fetchPicture: () => Promise.reject(new TypeError('oops')) });
    await stage.answer({});
    expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'bot.bug' } });
  });

  it('shows the card a minute later when Teams did not take it', async () => {
    const stage = openStage();
    const { post } = stage.deps.conversations;
    stage.deps.conversations.post = () => Promise.reject(new Error('down'));
    await stage.answer({});
    expect(stage.cards).toHaveLength(0);
    stage.deps.conversations.post = post;
    await stage.upkeep();
    await stage.upkeep();
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({ change: { state: 'proposed' } });
  });

  it('gives up on a conversation that takes no card for an hour', async () => {
    const stage = openStage();
    let posts = 0;
    stage.deps.conversations.post = () => {
      posts += 1;
      return Promise.reject(new Error('gone'));
    };
    await stage.answer({});
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    const before = posts;
    stage.clock.now += limits.showRetryMilliseconds + 1;
    await stage.upkeep();
    expect(posts).toBe(before);
  });

  it('keeps a proposal for longer than it may be confirmed', () => {
    expect(limits.jobMemoryMilliseconds).toBeGreaterThan(
      limits.undoMilliseconds + limits.proposalMilliseconds,
    );
  });
});
