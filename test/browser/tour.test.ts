import type { Page } from 'playwright-core';
import { read } from '../support/sources';
import { heading, newest, openAs, press, say, useChatPage } from './support/chat';

useChatPage();

/** Chooses one of the pictures that the page offers, and sends it with such words. */
async function send(page: Page, picture: string, words: string): Promise<void> {
  await page.locator('#samples summary').click();
  await page.getByRole('button', { name: picture }).click();
  await page.locator('#tray li').waitFor();
  await say(page, words);
}

const steps: Readonly<Record<string, () => Promise<void>>> = {
  async 'Set the team’s photo'() {
    const page = await openAs('adele');
    await send(page, 'Landscape', 'set team photo');
    await press(page, 'Confirm');
    await heading(page, 'The team photo is set').waitFor();
  },
  async 'Undo it'() {
    const page = await openAs('adele');
    await press(page, 'Undo');
    await heading(page, 'The previous team photo is back').waitFor();
  },
  async 'Set your own'() {
    const page = await openAs('adele', 'personal');
    await send(page, 'Phone photo', '');
    await press(page, 'Confirm');
    await heading(page, 'Your photo is set').waitFor();
    await say(page, 'show my photo');
    await heading(page, 'Your photo now').waitFor();
  },
  async 'Choose one of two'() {
    const page = await openAs('adele', 'personal');
    await send(page, 'Landscape', 'set group photo of Holiday Planning');
    await newest(page).getByText('holidaymadrid@').click();
    await heading(page, 'Set the group photo?').waitFor();
  },
  async 'Be refused'() {
    const page = await openAs('diego');
    await send(page, 'Landscape', 'set team photo');
    await press(page, 'Confirm');
    await newest(page).getByText('Only an owner').waitFor();
  },
  async 'Use somebody’s message'() {
    const diego = await openAs('diego');
    await diego.getByRole('button', { name: 'Do not mention PhotoBot' }).click();
    await send(diego, 'Landscape', '');
    await newest(diego).locator('img').first().waitFor();
    const adele = await openAs('adele');
    await adele.locator('.message-menu summary').last().click();
    await adele.getByRole('button', { name: 'Set team photo', exact: true }).click();
    const dialog = adele.getByRole('dialog');
    await dialog.getByText('ChannelMessage.Read.All').waitFor();
    const nestor = await openAs('nestor');
    await nestor.getByRole('switch', { name: 'ChannelMessage.Read.All' }).check();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('Set the team photo?').waitFor();
  },
  async Search() {
    const page = await openAs('adele');
    await page.locator('#search summary').click();
    await page.getByRole('searchbox', { name: 'Search PhotoBot' }).fill('Diego');
    await page.locator('#search-results button', { hasText: 'Diego Siciliani' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await newest(page).getByText('Diego Siciliani').waitFor();
  },
  async 'Use a recent photo'() {
    const page = await openAs('adele');
    await page.locator('#compose-actions summary').click();
    await page.locator('#compose-actions').getByRole('button', { name: 'Set team photo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Adele Vance' }).first().click();
    await dialog.getByText('Set the team photo?').waitFor();
  },
  async 'Be a photo administrator'() {
    const page = await openAs('megan');
    await send(page, 'Landscape', 'set photo of @Diego Siciliani');
    await press(page, 'Confirm');
    await heading(page, 'This person’s photo is set').waitFor();
    const diego = await openAs('diego', 'personal');
    await diego.getByText('Your photo was changed').waitFor();
  },
  async 'Let it expire'() {
    const page = await openAs('adele');
    await send(page, 'Landscape', 'set team photo');
    await heading(page, 'Set the team photo?').waitFor();
    await page.getByRole('button', { name: '+ 16 min' }).click();
    await press(page, 'Confirm');
    await heading(page, 'This proposal has expired').waitFor();
  },
};

it('the tour of the document for developers has these steps and no others', () => {
  const told = [...read('docs/developers.md').matchAll(/^\d+\. \*\*(.+?)\.\*\*/gm)];
  expect(told.map((match) => match[1]?.replaceAll("'", '’'))).toEqual(Object.keys(steps));
});

describe('a step of the tour', () => {
  it.each(Object.entries(steps))('%s', async (_step, play) => play());
});

it('the first photo of the README is made in the channel that opens by itself', async () => {
  const page = await openAs('', '');
  await page.getByRole('heading', { name: 'General' }).waitFor();
  await send(page, 'Landscape', 'set team photo');
  await press(page, 'Confirm');
  await heading(page, 'The team photo is set').waitFor();
  await press(page, 'Undo');
  await heading(page, 'The previous team photo is back').waitFor();
});
