import type { Card } from '../../../src/index';
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

  it.each(['https://example.com/me.jpg set my photo', 'https://example.com/me.jpg'])(
    'have none where it is on a web page: “%s”',
    async (text) => {
      const stage = openStage();
      await stage.answer({ text, place: personal, images });
      expect(stage.shown()).toMatchObject({
        refusal: { code: 'photo.elsewhere', details: { what: 'page' } },
      });
    },
  );
});

describe('a misspelt “help”', () => {
  it.each(['hepl', 'hlep'])('is answered: “%s”', async (text) => {
    const stage = openStage();
    await stage.answer({ text, place: personal, images });
    expect(stage.shown()).toMatchObject({ kind: 'help' });
  });
});
