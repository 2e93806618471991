import { openAs, useChatPage } from './support/chat';

useChatPage();

it('says of an empty file that it is, and asks nobody', async () => {
  const page = await openAs('adele');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const empty = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) };
  await page.locator('#file').setInputFiles(empty);
  await page.locator('#composer-note').getByText('The file is empty.').waitFor();
  expect(await page.locator('#tray li').count()).toBe(0);
  expect(asked).toEqual([]);
});
