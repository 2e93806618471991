import { openAs, useChatPage } from './support/chat';

useChatPage();

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
