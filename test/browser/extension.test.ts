import type { Page } from 'playwright-core';
import { openPageServer } from '../../local/page-server';
import type { Stage } from '../local/teams/extension/support';
import { newest, openAs, useChatPage } from './support/chat';
import {
  closeStage,
  dialog,
  found,
  openStage,
  result,
  signIn,
  signInLink,
} from '../local/teams/extension/support';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let stage: Stage;
let page: Page;

useChatPage(async () => {
  stage = await openStage();
  const server = await openPageServer({ local: stage.local, port: 0, photos: true });
  return {
    address: server.origin,
    async close() {
      await server.close();
      await closeStage(stage);
    },
  };
});

beforeEach(async () => {
  stage.bot.forget();
  await stage.local.teams.send({ from: 'megan', in: 'group', text: 'look', mention: false });
  page = await openAs('adele', 'group');
});

async function chooseAction(): Promise<void> {
  await page.locator('.message-menu summary').last().click();
  await page.getByRole('button', { name: 'Set a photo' }).click();
}

const openedDialog = () => page.getByRole('dialog', { name: 'Set a photo' });

/** Everything has a name and is dark enough on what is behind it. */
async function expectAccessible(): Promise<void> {
  expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
}

const colourSchemes = ['light', 'dark'] as const;

describe('an action on a message', () => {
  it.each(colourSchemes)('opens a form, which is filled in and submitted: %s', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    stage.bot.answers = [() => dialog(), () => undefined];
    await chooseAction();
    await openedDialog().getByLabel('Name').fill('Adele');
    await expectAccessible();
    await openedDialog().getByRole('button', { name: 'Confirm' }).click();
    await openedDialog().waitFor({ state: 'hidden' });
    expect(stage.bot.heard.at(-1)?.activity.value).toMatchObject({
      data: { change: '1', name: 'Adele', sure: 'false' },
    });
  });

  it('is left with Escape, and the focus goes back to the menu', async () => {
    stage.bot.answers = [() => dialog()];
    await chooseAction();
    await openedDialog().getByLabel('Name').waitFor();
    await page.keyboard.press('Escape');
    await openedDialog().waitFor({ state: 'hidden' });
    const focused = await page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(focused).toContain('Megan Bowen');
  });

  it('says what went wrong', async () => {
    stage.bot.answers = [() => 'broken'];
    await chooseAction();
    await openedDialog().getByText('Something went wrong').waitFor();
    await expectAccessible();
  });

  it('asks to sign in, and goes on after it', async () => {
    const link = await signInLink(stage);
    stage.bot.answers = [() => signIn('auth', link), () => dialog()];
    await chooseAction();
    const popup = page.waitForEvent('popup');
    await openedDialog().getByRole('button', { name: 'Sign in' }).click();
    await (await popup).getByRole('button', { name: 'Sign in' }).click();
    await openedDialog().getByLabel('Name').waitFor();
    expect(stage.bot.heard.at(-1)?.activity.value).toHaveProperty('state');
  });
});

it.each(colourSchemes)('a search puts a card into the message, and says so: %s', async (scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
  const preview = {
    ...found.preview,
    content: { ...found.preview.content, images: [{ url: pixel }] },
  };
  const card = { ...found.content, body: [{ type: 'TextBlock', text: 'Adele’s new photo' }] };
  stage.bot.answers = [() => result([{ ...found, content: card, preview }])];
  await page.locator('#search summary').click();
  await page.getByRole('searchbox', { name: 'Search PhotoBot' }).fill('adele');
  const choice = page.locator('#search-results button', { hasText: 'Adele' });
  await choice.waitFor();
  await expectAccessible();
  await choice.click();
  await page.locator('#composed').getByText('Adele’s new photo').waitFor();
  await page.getByRole('button', { name: 'Remove the card' }).waitFor();
  await expectAccessible();
  await page.getByRole('button', { name: 'Send' }).click();
  const message = newest(page);
  await message.getByText('via PhotoBot').waitFor();
  await message.getByText('Adele’s new photo').waitFor();
  expect(await page.locator('#composed').isVisible()).toBe(false);
});
