import type { Job } from '../../../src/job';
import { limits } from '../../../src/limits';
import { adele, assertionOf, channel, openStage, personal } from '../../support/stage';

const images: never[] = [];

/** A stage on which somebody's card is open, and what they write next. */
async function openCard(text = 'set my photo', place = personal) {
  const stage = openStage();
  await stage.answer({ text, place });
  let serial = 1;
  const write = async (next: string) => {
    serial += 1;
    await stage.answer({ text: next, place, images, messageId: `message-${serial}` });
    return stage.cards.filter(({ update }) => !update).at(-1)?.card;
  };
  const jobs = async (): Promise<readonly (Job | undefined)[]> =>
    Promise.all((await stage.deps.jobs.ids()).map((id) => stage.deps.jobs.load(id)));
  return { stage, write, jobs };
}

const consents = [
  'yes',
  'ok',
  'perfect',
  'confirm',
  'go ahead',
  'do it',
  'Yes please!',
  '👍',
  'ja',
  'ja bitte',
  'bestätigen',
  'mach das',
  'はい',
  '確認',
];

describe('a word of consent', () => {
  it.each(consents)('sets nothing, and names the button: “%s”', async (text) => {
    const { jobs, write } = await openCard();
    expect(await write(text)).toMatchObject({ kind: 'said', topic: 'open-proposal' });
    expect((await jobs()).map((job) => job?.state)).toEqual(['proposed']);
  });

  it.each(['thanks', 'yes, thanks!', 'perfect, thank you', 'ja danke', 'ありがとう'])(
    'is heard in thanks too: “%s”',
    async (text) => {
      const { write } = await openCard();
      expect(await write(text)).toMatchObject({ kind: 'said', topic: 'open-proposal' });
    },
  );

  it('points at the card that asks something', async () => {
    const { write } = await openCard('', channel);
    expect(await write('yes')).toMatchObject({ kind: 'said', topic: 'open-question' });
  });

  it.each([...consents, 'yes ❤️', 'ok ☺️', 'looks good', '❤️'])(
    'does not read as done where nothing is open: “%s”',
    async (text) => {
      const stage = openStage();
      await stage.answer({ text, place: personal, images });
      expect(stage.shown()).toMatchObject({ kind: 'said', topic: 'nothing-waits' });
    },
  );

  it('does not read as done where the proposal has run out', async () => {
    const { stage, write } = await openCard();
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    expect(await write('yes')).toMatchObject({ kind: 'said', topic: 'nothing-waits' });
  });

  it('is but a kind word about what was done', async () => {
    const { stage, write } = await openCard();
    stage.signedIn.set(adele.objectId, assertionOf(adele));
    await stage.click({ verb: 'confirm', place: personal }, assertionOf(adele));
    await stage.idle();
    expect(await write('nice!')).toMatchObject({ kind: 'said', topic: 'ok' });
  });
});

describe('a word of refusal', () => {
  it.each(['no', 'no thanks', 'nope', 'nein', 'nein danke', 'いいえ'])(
    'cancels: “%s”',
    async (text) => {
      const { jobs, write } = await openCard();
      expect(await write(text)).toMatchObject({ kind: 'said', topic: 'cancelled' });
      expect((await jobs()).map((job) => job?.state)).toEqual(['cancelled']);
    },
  );

  it('cancels nothing where it brings another picture', async () => {
    const { jobs, stage } = await openCard();
    await stage.answer({ text: 'no, this one', place: personal, messageId: 'message-2' });
    expect((await jobs()).length).toBe(2);
  });
});
