import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { newest, openAs, paste, running, useChatPage } from './support/chat';

useChatPage();

const picture = () =>
  sharp({ create: { width: 700, height: 700, channels: 3, background: '#3060c0' } })
    .png()
    .toBuffer();

const photoOf = async (key: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${running.address}/api/photos/${key}`)).arrayBuffer());

/** Diego posts a picture without a word to the bot, and Adele opens the menu of his message. */
async function chooseAction(action: string): Promise<Page> {
  const diego = await openAs('diego', 'channel');
  await paste(diego, await picture());
  await diego.getByRole('button', { name: 'Do not mention PhotoBot' }).click();
  await diego.locator('#text').press('Enter');
  await newest(diego).locator('img').first().waitFor();
  const adele = await openAs('adele', 'channel');
  await adele.locator('.message-menu summary').last().click();
  await adele.getByRole('button', { name: action, exact: true }).click();
  return adele;
}

/** Grants a permission as the panel does, which the open dialog covers. */
async function grant(page: Page, scope: string): Promise<void> {
  const nestor = await openAs('nestor', 'channel');
  await nestor.getByRole('switch', { name: scope }).check();
  await page.bringToFront();
}

it('an action on somebody’s message shows the photo in a dialog, and sets it', async () => {
  const before = await photoOf('adele');
  const page = await chooseAction('Set my photo');
  const dialog = page.getByRole('dialog');
  const popup = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await (await popup).getByRole('button', { name: 'Sign in' }).click();
  await dialog.getByText('needs the permission ChannelMessage.Read.All').waitFor();
  await grant(page, 'ChannelMessage.Read.All');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByText('Set your photo?').waitFor();
  expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.getByText('Your photo is set').waitFor();
  expect((await photoOf('adele')).equals(before)).toBe(false);
});

it('a search puts somebody’s photo into a message', async () => {
  const page = await openAs('adele', 'channel');
  await page.locator('#search summary').click();
  await page.getByRole('searchbox', { name: 'Search PhotoBot' }).fill('Diego');
  const found = page.locator('#search-results button', { hasText: 'Diego Siciliani' });
  await found.waitFor();
  await found.click();
  await page.locator('#text').press('Enter');
  await newest(page).getByText('Diego Siciliani').waitFor();
});
