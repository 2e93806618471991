import sharp from 'sharp';
import { limits } from '../../src/limits';
import { file, inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, pictureOf, picturesOf, wordsOf } from './support/words';

const house = openedHouse();

describe('a picture in the channel becomes the team photo', () => {
  it.each([
    'photo.jpg',
    'orientation-6-rgb.jpg',
    'orientation-6-alpha.png',
    'orientation-6-rgb.webp',
    'orientation-6-rgb.tif',
    'still.gif',
    'still.avif',
    'still.bmp',
  ])('from %s: preview, Confirm, done for everybody, Undo', async (name) => {
    const before = house.tenant.photos.get('team')!;
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      images: inline(picture(name)),
    });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Team: Photo Team/);
    expect(wordsOf(answer)).toMatch(/“Confirm” saves it/);
    expect(wordsOf(answer)).toMatch(/undo it for 24 hours/);
    expect(buttonsOf(answer)).toEqual(['Confirm', 'Cancel']);
    const preview = await sharp(pictureOf(answer)).metadata();
    expect(preview).toMatchObject({ format: 'jpeg', width: preview.height });
    expect(house.graphCalls()).toEqual([]);

    const { result, seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(result).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(headingOf(seen)).toBe('The team photo is set');
    const done = await house.teams.waitFor(
      'channel',
      'diego',
      (message) => headingOf(message) === 'The team photo is set',
    );
    expect(done.id).toBe(answer.id);
    const after = house.tenant.photos.get('team')!;
    expect(after.etag).not.toBe(before.etag);
    expect(after.width).toBe(after.height);
    expect(after.jpeg.length).toBeLessThan(limits.photoBytes);

    const undone = await house.press(seen, { in: 'channel', verb: 'undo' });
    expect(headingOf(undone.seen)).toBe('The previous team photo is back');
    expect(house.tenant.photos.get('team')!.jpeg.equals(before.jpeg)).toBe(true);
    expect(house.tenant.photos.writes.map(({ key, by }) => [key, by])).toEqual([
      ['team', 'adele'],
      ['team', 'adele'],
    ]);
  });

  it.each([
    ['channel', 'set team photo', 'RoundedCorners'],
    ['personal', 'set my photo', 'Person'],
    ['personal', 'set group photo of Marketing', 'RoundedCorners'],
  ] as const)('in the %s “%s” shows it as a chat list does, too', async (place, text, style) => {
    const images = inline(picture('photo.jpg'));
    const { answer } = await house.ask({ in: place, text, images });
    const proposal = buttonsOf(answer).includes('Continue')
      ? (await house.press(answer, { in: place, verb: 'continue' })).seen
      : answer;
    const [large, small] = picturesOf(proposal);
    expect(large).toMatchObject({ altText: 'The photo as it will look', style, width: '128px' });
    const altText = 'The photo as a chat list shows it';
    expect(small).toMatchObject({ altText, style, width: '32px' });
    expect(await sharp(small?.jpeg).metadata()).toMatchObject({ width: 64, height: 64 });
    expect(small?.jpeg.length).toBeLessThan(limits.listedBytes);

    const { seen } = await house.press(proposal, { in: place, verb: 'confirm' });
    expect(picturesOf(seen).map((each) => each.altText)).toEqual(['The new photo']);
  });

  it('signs the person in silently, once', async () => {
    const clicks: string[] = [];
    for (const by of ['megan', 'megan'] as const) {
      const images = inline(picture('photo.jpg'));
      const { answer } = await house.ask({
        from: by,
        in: 'channel',
        text: 'set team photo',
        images,
      });
      const { result } = await house.press(answer, { by, in: 'channel', verb: 'confirm' });
      clicks.push(result.signIn);
    }
    expect(clicks).toEqual(['silent', 'none']);
  });

  it('writes exactly one JPEG by the team route with exactly one scope', async () => {
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      images: inline(picture('photo.jpg')),
    });
    await house.press(answer, { in: 'channel', verb: 'confirm' });
    const puts = house.requests.filter(
      ({ method, service }) => service === 'graph' && method === 'PUT',
    );
    expect(puts).toHaveLength(1);
    const [put] = puts;
    expect(put!.path).toBe(`/v1.0/teams/${house.tenant.team.groupId}/photo/$value`);
    expect(put!.headers['content-type']).toBe('image/jpeg');
    expect(await sharp(put!.body).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb' });
    const token = String(put!.headers.authorization).slice('Bearer '.length);
    const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object;
    expect(claims).toMatchObject({
      scp: 'TeamSettings.ReadWrite.All',
      oid: house.tenant.people.adele.objectId,
    });
  });

  it('takes the crop from the words of the command, and lets it be changed', async () => {
    const images = inline(picture('photo.jpg'));
    const { answer } = await house.ask({ in: 'channel', text: 'set team photo whole', images });
    expect(wordsOf(answer)).toMatch(/Crop: Whole picture/);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'frame', title: 'Left' });
    expect(wordsOf(seen)).toMatch(/Crop: Left/);
    const done = await house.press(seen, { in: 'channel', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('The team photo is set');
  });

  it('lets the requester choose another crop first', async () => {
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      images: inline(picture('photo.jpg')),
    });
    const { seen } = await house.press(answer, {
      in: 'channel',
      verb: 'frame',
      title: 'Whole picture',
    });
    expect(wordsOf(seen)).toMatch(/Crop: Whole picture/);
    expect(pictureOf(seen)!.equals(pictureOf(answer)!)).toBe(false);
    await house.press(seen, { in: 'channel', verb: 'confirm' });
    const { data, info } = await sharp(house.tenant.photos.get('team')!.jpeg)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(info.height);
    const corner = [...data.subarray(0, 3)];
    expect(corner.every((value) => value > 250)).toBe(true);
  });
});

describe('one’s own photo', () => {
  it.each([
    ['a pasted picture', inline(picture('photo.jpg'))],
    ['an uploaded file', file(picture('photo.jpg'))],
  ])('from %s alone, without a word, in the personal chat', async (_what, images) => {
    const { answer } = await house.ask({ in: 'personal', images });
    expect(headingOf(answer)).toBe('Set your photo?');
    const { seen } = await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'adele', by: 'adele' }]);
    expect(house.graphCalls()).toContain('PUT /v1.0/me/photo/$value');
  });

  it('is removed by an undo where there was none', async () => {
    await house.tenant.photos.set('diego', undefined);
    const { answer } = await house.ask({
      from: 'diego',
      in: 'personal',
      images: inline(picture('photo.jpg')),
    });
    const { seen } = await house.press(answer, { by: 'diego', in: 'personal', verb: 'confirm' });
    expect(buttonsOf(seen)).toEqual(['Undo']);
    await house.press(seen, { by: 'diego', in: 'personal', verb: 'undo' });
    expect(house.tenant.photos.get('diego')).toBeUndefined();
  });
});

it('asks for “set team photo” in the group chat which team', async () => {
  const { answer } = await house.ask({
    in: 'group',
    text: 'set team photo',
    images: inline(picture('photo.jpg')),
  });
  // Who is signed in is asked at once.
  expect(headingOf(answer)).toMatch(/^(?:Which team|May I look up your teams)\?$/);
  expect(buttonsOf(answer)).toContain('Cancel');
});
