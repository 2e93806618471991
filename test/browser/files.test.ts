import sharp from 'sharp';
import { heading, openAs, useChatPage } from './support/chat';

useChatPage();

const picture = () =>
  sharp({ create: { width: 500, height: 500, channels: 3, background: '#408050' } })
    .png()
    .toBuffer();

it('says of an empty file that it is, and asks nobody', async () => {
  const page = await openAs('adele');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const empty = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) };
  await page.locator('#file').setInputFiles(empty);
  await page.locator('#composer-note').getByText('“photo.jpg” is empty.').waitFor();
  expect(await page.locator('#tray li').count()).toBe(0);
  expect(asked).toEqual([]);
});

it('attaches the others of several files of which one is empty', async () => {
  const page = await openAs('adele');
  const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  const one = fileOf('one.png', Buffer.from('1'));
  const empty = fileOf('x.png', Buffer.alloc(0));
  const two = fileOf('two.png', Buffer.from('2'));
  await page.locator('#file').setInputFiles([one, empty, two]);
  await page.locator('#composer-note').getByText('“x.png” is empty.').waitFor();
  expect(await page.locator('#tray li .two-lines > span').allTextContents()).toEqual([
    'one.png',
    'two.png',
  ]);
});

it('sends words together with the picture that is still being attached', async () => {
  const page = await openAs('adele', 'personal');
  let arrive: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/api/pictures?*', async (route) => {
    await arrived;
    await route.continue();
  });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/send')) sent.push(request.postData() ?? '');
  });
  await page.locator('#file').setInputFiles({
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: await picture(),
  });
  await page.locator('#text').fill('set my photo');
  await page.locator('#text').press('Enter');
  await page.locator('#text').press('Enter');
  await page.locator('#composer-note').getByText('I send this when').waitFor();
  expect(sent).toEqual([]);
  arrive?.();
  await heading(page, 'Set your photo?').waitFor();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatch(/"as":"file"/);
});

it('says of a file that is too large how much is taken', async () => {
  const page = await openAs('adele');
  await page.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(41 * 1024 * 1024)], 'huge.jpg'));
    const input = document.querySelector('#file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
  })()`);
  await page
    .locator('#composer-note')
    .getByText('“huge.jpg” is too large: this page takes files up to 40 MB.')
    .waitFor();
});
