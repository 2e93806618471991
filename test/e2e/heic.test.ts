import type { ExtensionResult } from '../../local/start';
import { actionsOf } from '../../local/teams/extension/card-form';
import { gridFile, heicFixture } from '../fixtures/heif';
import { quarters } from '../fixtures/scenes';
import { colourAt, pixelsOfJpeg } from '../fixtures/studio';
import { file, inline } from './support/house';
import { openedHouse } from './support/opened-house';
import { headingOf } from './support/words';

const house = openedHouse();

const heic = heicFixture('quarters.heic');
const phone = gridFile(4032, 3024);

/** The photo that the tenant holds now is cut from the middle of the quarters. */
async function expectQuarters(jpeg: Buffer) {
  const photo = await pixelsOfJpeg(jpeg);
  expect(photo).toMatchObject({ width: 64, height: 64 });
  const seen = [colourAt(photo, 0.2, 0.2), colourAt(photo, 0.8, 0.2), colourAt(photo, 0.2, 0.8)];
  [quarters.red, quarters.green, quarters.blue].forEach((colour, at) =>
    colour.forEach((value, of) => expect(Math.abs(value - seen[at]![of]!)).toBeLessThan(20)),
  );
}

const offers = (result: ExtensionResult, title: string) =>
  result.kind === 'dialog' &&
  actionsOf(result.dialog.card, 'Action.Submit').some((each) => each['title'] === title);
const submit = (result: ExtensionResult, button: string) => {
  if (result.kind !== 'dialog') throw new Error(`no dialog but ${result.kind}`);
  return house.teams.submitDialog({ dialog: result.dialog, button });
};

it('becomes somebody’s photo, attached in the personal chat', async () => {
  const { answer } = await house.ask({ in: 'personal', images: file(heic, 'IMG_0042.HEIC') });
  expect(headingOf(answer)).toBe('Set your photo?');
  const done = await house.press(answer, { by: 'adele', in: 'personal', verb: 'confirm' });
  expect(headingOf(done.seen)).toBe('Your photo is set');
  await expectQuarters(house.tenant.photos.get('adele')!.jpeg);
});

it('becomes the photo of a team, pasted in a channel, with another crop', async () => {
  const { answer } = await house.ask({
    in: 'channel',
    text: 'set team photo',
    images: inline(phone),
  });
  const place = { by: 'adele', in: 'channel' } as const;
  const { seen } = await house.press(answer, { ...place, verb: 'frame', title: 'Left' });
  const done = await house.press(seen, { ...place, verb: 'confirm' });
  expect(headingOf(done.seen)).toMatch(/team photo is set/);
});

it('is taken from somebody’s message', async () => {
  house.tenant.consents.grant('ChannelMessage.Read.All');
  const { messageId } = await house.teams.send({
    from: 'diego',
    in: 'channel',
    text: 'look',
    mention: false,
    images: [{ bytes: heic, as: 'hosted' }],
  });
  let result = await house.teams.openAction({
    by: 'adele',
    in: 'channel',
    commandId: 'set-my-photo',
    context: 'message',
    messageId,
  });
  // A machine that is busy may need longer than a dialog waits.
  while (offers(result, 'Continue')) result = await submit(result, 'Continue');
  await submit(result, 'Confirm');
  await expectQuarters(house.tenant.photos.get('adele')!.jpeg);
});
