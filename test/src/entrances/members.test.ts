import { commands } from '../../../src/commands/catalog';
import { createOutsiders } from '../../../src/entrances/members';
import type { Member } from '../../../src/outside';
import type { Place } from '../../../src/request';
import { adele, assertionOf, channel, openStage, personal, refusing } from '../../support/stage';

const shared: Place = { ...channel, channelKind: 'shared' };
const outsider = { ...adele, tenantId: 't-2' };
const member: Member = { objectId: adele.objectId, name: 'Adele', guest: false };

describe('somebody is of another organisation', () => {
  it.each([
    ['by their own tenant', outsider, channel, undefined, true],
    ['not by the same tenant', { ...adele, tenantId: 't-1' }, shared, { tenantId: 't-2' }, false],
    ['not in their own chat', outsider, personal, undefined, false],
    ['by the members of a shared channel', adele, shared, { tenantId: 't-2' }, true],
    ['not by members of the same tenant', adele, shared, { tenantId: 't-1' }, false],
    ['not by members without a tenant', adele, shared, {}, false],
    ['not as a guest', adele, shared, { tenantId: 't-2', guest: true }, false],
    ['not where nobody asks the members', adele, channel, { tenantId: 't-2' }, false],
  ])('%s', async (_how, requester, place, more, expected) => {
    const stage = openStage();
    stage.deps.teams.member = () => Promise.resolve({ ...member, ...more });
    expect(await createOutsiders(stage.deps).is({ place, requester })).toBe(expected);
  });

  it('is taken for one of our own where the members cannot be asked', async () => {
    const stage = openStage();
    stage.deps.teams.member = refusing('target.unknown_mention');
    expect(await createOutsiders(stage.deps).is({ place: shared, requester: adele })).toBe(false);
  });
});

describe('for somebody of another organisation', () => {
  const code = 'auth.outsider';
  const said = { kind: 'private', why: { code, details: {} } };

  const others = commands.filter(({ name }) => name !== 'help').map(({ example }) => example);
  it.each(['show my photo', ...others])(
    '“%s” is refused before anything is fetched or anybody signed in',
    async (text) => {
      const stage = openStage({ fetchPicture: refusing('bot.bug') });
      stage.deps.assertions.find = refusing('bot.bug');
      await stage.answer({ text, requester: outsider, place: shared });
      expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code } });
      expect(stage.calls).toEqual([]);
    },
  );

  it('help says so', async () => {
    const stage = openStage();
    await stage.answer({ text: 'help', images: [], requester: outsider, place: shared });
    expect(stage.shown()).toMatchObject({ kind: 'help', outsider: true });
  });

  it('clicks do nothing and sign nobody in, whoever’s card it is', async () => {
    const stage = openStage();
    await stage.answer({ place: shared });
    const click = { requester: outsider, place: shared, verb: 'confirm' } as const;
    const changeId = (await stage.stored())?.id ?? '';
    expect(await stage.click({ ...click, changeId })).toEqual(said);
    expect(await stage.click(click, assertionOf(adele))).toEqual(said);
    expect(await stage.stored()).toMatchObject({ state: 'proposed' });
  });

  it('an action on a message and a search end with that sentence', async () => {
    const stage = openStage();
    const request = { requester: outsider, place: shared, messageId: '1', whose: 'me' } as const;
    expect(await stage.door().openDialog(request, assertionOf(adele))).toEqual(said);
    const search = { requester: outsider, place: shared, name: 'Megan' };
    await expect(stage.door().search(search)).rejects.toMatchObject({ code });
  });

  it('a sign-in of another organisation opens nothing, even where Teams did not tell', async () => {
    const stage = openStage();
    const foreign = assertionOf(adele, { tenantId: 't-2' });
    const search = { requester: adele, place: shared, name: 'Megan' };
    await expect(stage.door().search(search, foreign)).rejects.toMatchObject({
      code: 'auth.wrong_person',
    });
  });
});

it('somebody of another organisation who is mentioned has no photo here', async () => {
  const stage = openStage();
  stage.deps.teams.member = () =>
    Promise.resolve({ ...member, objectId: 'o-fiona', tenantId: 't-2', name: 'Fiona' });
  for (const verb of ['set', 'show']) {
    const text = `${verb} photo of \uE0000\uE001`;
    const mentions = [{ teamsUserId: '29:fiona' }];
    await stage.answer({ text, mentions, place: channel, messageId: verb });
    expect(stage.shown()).toMatchObject({
      kind: 'refusal',
      refusal: { code: 'target.outsider', details: { name: 'Fiona' } },
    });
  }
});

it('a guest who is mentioned keeps the photo of their own organisation', async () => {
  const stage = openStage();
  stage.deps.teams.member = () => Promise.resolve({ ...member, objectId: 'o-gus', guest: true });
  const mentions = [{ teamsUserId: '29:gus' }];
  await stage.answer({ text: 'set photo of \uE0000\uE001', mentions, place: channel });
  expect(stage.shown()).toMatchObject({
    kind: 'refusal',
    refusal: { code: 'graph.target_is_guest' },
  });
});
