import type { Card } from '../../../src/index';
import { limits } from '../../../src/limits';
import { openStage, personal } from '../../support/stage';

const images: never[] = [];

/** What words without a picture are answered with, and then the picture alone. */
async function wordsThenPicture(text: string): Promise<readonly (Card | undefined)[]> {
  const stage = openStage();
  await stage.answer({ text, place: personal, images });
  const first = stage.shown();
  await stage.answer({ text: '', place: personal, messageId: 'message-2' });
  return [first, stage.shown()];
}

describe('words that want a picture', () => {
  it.each([
    'ok then set team photo of Launch Team',
    'set teem photo of Launch Team',
    'set my photo circle',
    'set my phto',
  ])('are not called unknown before it is used for them: “%s”', async (text) => {
    const [words, picture] = await wordsThenPicture(text);
    expect(words).toMatchObject({ kind: 'refusal', refusal: { code: 'photo.missing' } });
    expect(JSON.stringify(picture)).toMatch(/"earlier":"words"/);
  });

  it.each(['set cover photo', 'set photo sparkles'])(
    'and leave open whose photo ask for that: “%s”',
    async (text) => {
      const [words, picture] = await wordsThenPicture(text);
      expect(words).toMatchObject({ kind: 'refusal', refusal: { code: 'photo.missing' } });
      expect(picture).toMatchObject({ asked: { question: { kind: 'whose' }, earlier: 'words' } });
    },
  );

  it.each(['dont set my photo', 'our team photo is ugly', 'what a lovely day'])(
    'are not those that want none: “%s”',
    async (text) => {
      const [words, picture] = await wordsThenPicture(text);
      expect(words).toMatchObject({ kind: 'refusal', refusal: { code: 'command.unknown' } });
      expect(JSON.stringify(picture)).not.toMatch(/"earlier":"words"/);
    },
  );

  it.each([
    'https://example.com/me.jpg set my photo',
    'https://example.com/me.jpg',
    'can you use my LinkedIn photo https://www.linkedin.com/in/adele',
  ])('have none where it is on a web page: “%s”', async (text) => {
    const stage = openStage();
    await stage.answer({ text, place: personal, images });
    expect(stage.shown()).toMatchObject({
      refusal: { code: 'photo.elsewhere', details: { what: 'page' } },
    });
  });
});

describe('a misspelt “help”', () => {
  it.each(['hepl', 'hlep'])('is answered: “%s”', async (text) => {
    const stage = openStage();
    await stage.answer({ text, place: personal, images });
    expect(stage.shown()).toMatchObject({ kind: 'help' });
  });
});

describe('with a card open', () => {
  /** What becomes of the card for one's own photo, and of the next one, when somebody writes this. */
  async function afterwards(text: string, first = 'set my photo', place = personal) {
    const stage = openStage();
    await stage.answer({ text: first, place });
    await stage.answer({ text, place, images, messageId: 'message-2' });
    await stage.idle();
    const ids = await stage.deps.jobs.ids();
    const all = await Promise.all(ids.map((id) => stage.deps.jobs.load(id)));
    const answers = stage.cards.filter(({ update }) => !update).map(({ card }) => card);
    return { jobs: all.flatMap((job) => job ?? []), answer: answers.at(-1), stage };
  }

  it.each([
    ['crop top', { crop: 'top' }],
    ['rotate left', { turn: 270 }],
    ['on black please', { ground: 'black' }],
    ['oben', { crop: 'top' }],
    ['drehe es nach links', { turn: 270 }],
    ['背景を黒', { ground: 'black' }],
  ])('“%s” frames its photo anew in its place', async (text, framing) => {
    const { answer, jobs } = await afterwards(text);
    expect(jobs).toMatchObject([{ state: 'proposed', framing }]);
    expect(answer).toMatchObject({ kind: 'said', topic: 'framed-anew' });
  });

  it('turns on from where the photo is', async () => {
    const { jobs } = await afterwards('rotate right', 'set my photo rotate right top');
    expect(jobs).toMatchObject([{ framing: { turn: 180, crop: 'top' } }]);
  });

  it.each([
    ['no, for the team Launch Team', { kind: 'team', called: { name: 'Launch Team' } }],
    ['it is for the launch team actually', { kind: 'team', called: { name: 'launch' } }],
    ['no, the launch team', { kind: 'team', called: { name: 'launch' } }],
    ['sorry, I meant the marketing group', { kind: 'group', called: { name: 'marketing' } }],
    ['no, set team photo of Launch Team', { kind: 'team', called: { name: 'Launch Team' } }],
    ['sorry I meant for Megan', { kind: 'user', who: { name: 'Megan' } }],
    ['for the group Marketing', { kind: 'group', called: { name: 'Marketing' } }],
    ['oops, Megan Bowen instead', { kind: 'user', who: { name: 'Megan Bowen' } }],
    ['nein, für Megan', { kind: 'user', who: { name: 'Megan' } }],
    ['Entschuldigung, ich meinte das Team Launch Team', { kind: 'team' }],
    ['いいえ、チームの写真', { kind: 'own', of: 'team' }],
  ])('“%s” takes its picture for another, and withdraws it', async (text, whose) => {
    const { jobs } = await afterwards(text);
    expect(jobs).toHaveLength(2);
    expect(jobs[0]).toMatchObject({ state: 'cancelled' });
    expect(jobs[1]).toMatchObject({ wish: { name: 'set', whose }, earlier: 'picture' });
  });

  it('a whole command takes its picture, and leaves it open', async () => {
    const { jobs } = await afterwards('set team photo of Launch Team');
    expect(jobs).toMatchObject([
      { state: 'proposed' },
      { wish: { whose: { kind: 'team' } }, earlier: 'picture' },
    ]);
  });

  it('the same command withdraws it', async () => {
    const { jobs } = await afterwards('set my photo top');
    expect(jobs).toMatchObject([{ state: 'cancelled' }, { framing: { crop: 'top' } }]);
  });

  it.each(['a bit larger please', 'no, that is wrong', 'what a lovely day', 'black and white'])(
    '“%s” is answered with what can be done there',
    async (text) => {
      const { answer, jobs } = await afterwards(text);
      expect(answer).toMatchObject({ refusal: { code: 'command.unknown', details: { open: 1 } } });
      expect(jobs).toMatchObject([{ state: 'proposed' }]);
    },
  );

  it('takes no picture of long ago', async () => {
    const stage = openStage();
    await stage.answer({ text: 'set my photo', place: personal });
    stage.clock.now += limits.stepsMilliseconds + 1;
    const text = 'set team photo of Launch Team';
    await stage.answer({ text, place: personal, images, messageId: 'message-2' });
    expect(stage.shown()).toMatchObject({ refusal: { code: 'photo.missing' } });
  });

  it('takes none that was used', async () => {
    const stage = openStage();
    await stage.answer({ text: 'set my photo', place: personal });
    await stage.answer({ text: 'cancel', place: personal, images, messageId: 'message-2' });
    await stage.answer({ text: 'crop top', place: personal, images, messageId: 'message-3' });
    expect(stage.shown()).toMatchObject({ refusal: { code: 'command.unknown' } });
  });
});
