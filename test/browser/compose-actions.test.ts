import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { heading, newest, openAs, paste, press, running, useChatPage } from './support/chat';

useChatPage();

const photoOf = async (key: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${running.address}/api/photos/${key}`)).arrayBuffer());

const picture = () =>
  sharp({ create: { width: 700, height: 700, channels: 3, background: '#2f8f4e' } })
    .png()
    .toBuffer();

/** Chooses an action beside the compose box, or in the command bar. */
async function chooseAction(page: Page, menu: string, action: string): Promise<void> {
  await page.locator(`${menu} summary`).click();
  await page.locator(menu).getByRole('button', { name: action, exact: true }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
}

it.each(['light', 'dark'] as const)(
  'a photo that one has set becomes the team’s from the compose box: %s',
  async (scheme) => {
    const page = await openAs('adele', 'personal');
    await page.emulateMedia({ colorScheme: scheme });
    await paste(page, await picture());
    await page.locator('#text').press('Enter');
    await heading(page, 'Set your photo?').waitFor();
    await press(page, 'Confirm');
    await heading(page, 'Your photo is set').waitFor();
    await page.locator('.place[data-key=channel]').click();
    await chooseAction(page, '#compose-actions', 'Set team photo');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Use a photo that you have set').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Adele Vance (own photo)' }).first().click();
    await dialog.getByText('Set the team photo?').waitFor();
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await dialog.getByText('The team photo is set').waitFor();
    expect((await photoOf('team')).equals(await photoOf('adele'))).toBe(true);
  },
);

it('the command bar says what to write, and its button leads to the chat', async () => {
  const page = await openAs('diego', 'channel');
  await chooseAction(page, '#command-bar', 'Set team photo');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('set team photo of Photo Team').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('link', { name: 'Open our chat' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Your own chat with PhotoBot').waitFor();
  await page.locator('#text').fill('help');
  await page.locator('#text').press('Enter');
  await newest(page).getByText('PhotoBot sets photos').waitFor();
});
