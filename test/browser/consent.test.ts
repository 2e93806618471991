import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { heading, newest, openAs, paste, press, say, useChatPage } from './support/chat';

useChatPage();

const picture = () =>
  sharp({ create: { width: 500, height: 500, channels: 3, background: '#408050' } })
    .png()
    .toBuffer();

/** Asks for a photo as somebody to whom the permission for it was not granted, up to the card that says so. */
async function refused(person: string, place: string, text: string, scope: string): Promise<Page> {
  const page = await openAs(person, place);
  await page.locator(`[id='switch-${scope}']`).uncheck();
  await paste(page, await picture());
  await say(page, text);
  await newest(page).getByRole('button', { name: 'Confirm' }).waitFor();
  await press(page, 'Confirm');
  await newest(page).getByText(`needs the permission ${scope}`).waitFor();
  return page;
}

/** Opens the page behind “Grant permission”, which is a window of its own. */
async function openGrant(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await newest(page).getByRole('link', { name: 'Grant permission' }).click();
  const entra = await opened;
  await entra.getByRole('heading', { name: 'Permissions requested' }).waitFor();
  return entra;
}

const granted = (page: Page, scope: string, to: string) =>
  page.locator(`[id='hint-${scope}']`, { hasText: `granted to ${to}` });

const card = (page: Page, title: string) => page.locator('.message', { hasText: title });

/** Confirms one's own photo as somebody whose client cannot sign them in silently. */
async function notSilent(person: string): Promise<Page> {
  const page = await openAs(person, 'personal');
  await page.getByLabel('Silent sign-in fails in your Teams').selectOption('tokenmissing');
  await paste(page, await picture());
  await say(page, 'set my photo');
  await heading(page, 'Set your photo?').waitFor();
  await press(page, 'Confirm');
  await card(page, 'Set your photo?')
    .getByText('Teams could not sign you in silently (tokenmissing)')
    .waitFor();
  await newest(page).getByText('Teams could not sign you in by itself.').waitFor();
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
  return page;
}

it('a client that cannot sign in silently offers the sign-in of the card', async () => {
  const page = await notSilent('nestor');
  const popup = page.waitForEvent('popup');
  await card(page, 'Set your photo?')
    .locator('.note')
    .getByRole('button', { name: 'Sign in' })
    .click();
  await (await popup).getByRole('button', { name: 'Sign in' }).click();
  await card(page, 'Your photo is set').waitFor();
});

it('and the button that the bot sends then goes on with the click as well', async () => {
  const page = await notSilent('diego');
  const popup = page.waitForEvent('popup');
  await newest(page).getByRole('button', { name: 'Sign in' }).click();
  await (await popup).getByRole('button', { name: 'Sign in' }).click();
  await card(page, 'Your photo is set').waitFor();
  await heading(page, 'You are signed in').waitFor();
});

it('a second factor is asked for on the way, and the photo is set after it', async () => {
  const page = await openAs('megan', 'personal');
  const wanted = page.getByRole('switch', { name: 'Second factor wanted' });
  await wanted.check();
  await paste(page, await picture());
  await say(page, 'set my photo');
  await heading(page, 'Set your photo?').waitFor();
  await press(page, 'Confirm');
  await newest(page).getByText('a stronger sign-in').waitFor();
  await press(page, 'Try again');
  const popup = page.waitForEvent('popup');
  const offered = newest(page).locator('.note').getByRole('button', { name: 'Sign in' });
  await offered.waitFor();
  expect(await page.evaluate(`inPage.settledInView('.note button.quiet')`)).toBe(true);
  await offered.click();
  const entra = await popup;
  await entra.getByLabel('You are').selectOption('megan');
  await entra.getByRole('button', { name: 'Next' }).click();
  await entra.getByRole('button', { name: 'Approve' }).click();
  await entra.getByLabel('You are').selectOption('megan');
  await entra.getByRole('button', { name: 'Sign in' }).click();
  await heading(page, 'Your photo is set').waitFor();
  await wanted.uncheck();
});

describe('a permission that everybody may grant', () => {
  const scope = 'User.ReadWrite';

  it('is granted by the person for themselves, and the photo is set after it', async () => {
    const page = await refused('diego', 'personal', 'set my photo', scope);
    const cancelled = await openGrant(page);
    await cancelled.getByRole('button', { name: 'Cancel' }).click();
    await cancelled.getByRole('heading', { name: 'Not granted.' }).waitFor();
    await cancelled.close();
    await newest(page).getByText(`needs the permission ${scope}`).waitFor();
    await press(page, 'Try again');
    await newest(page).getByText(`needs the permission ${scope}`).waitFor();

    const entra = await openGrant(page);
    expect(await entra.getByLabel('You are').inputValue()).toBe('diego');
    await entra.getByRole('button', { name: 'Accept' }).click();
    await entra.getByRole('heading', { name: 'Done.' }).waitFor();
    expect(await entra.getByText('Go back to Teams').count()).toBe(1);
    await granted(page, scope, 'diego').waitFor();
    await press(page, 'Try again');
    await heading(page, 'Your photo is set').waitFor();
  });
});

describe('a permission for administrators', () => {
  it.each([
    ['channel', 'set team photo', 'TeamSettings.ReadWrite.All', 'The team photo is set'],
    [
      'personal',
      'set group photo of Marketing',
      'ProfilePhoto.ReadWrite.All',
      'The group photo is set',
    ],
  ])('is granted by one of them alone: %s', async (place, text, scope, title) => {
    const page = await refused('adele', place, text, scope);
    const own = await openGrant(page);
    await own.getByRole('button', { name: 'Accept' }).click();
    await own.getByText('AADSTS90094').waitFor();
    await own.close();

    const entra = await openGrant(page);
    await entra.getByLabel('You are').selectOption('Nestor Wilke');
    await entra.getByRole('button', { name: 'Accept' }).click();
    await entra.getByRole('heading', { name: 'Done.' }).waitFor();
    await granted(page, scope, 'everybody').waitFor();
    await press(page, 'Try again');
    await heading(page, title).waitFor();
  });
});
