import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { heading, newest, openAs, press, say, useChatPage } from './support/chat';

useChatPage();

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Names that differ from what is seen are no fault for axe unless it is told so. */
const options = { rules: { 'label-content-name-mismatch': { enabled: true } } };

/** Returns what axe finds wrong with the page as it is now, one line for each place. */
async function faults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 300))))`);
}

/**
 * Chooses one of the pictures that the page offers, sends it with such words, and waits until the message is there.
 * The words are nobody else's in this file: what somebody said before would be taken for them.
 */
async function send(page: Page, words: string): Promise<void> {
  await page.locator('#samples summary').click();
  await page.getByRole('button', { name: 'Landscape' }).click();
  await page.locator('#tray li').waitFor();
  await say(page, words);
  await page.locator('.message', { hasText: words }).last().waitFor();
}

const states: Readonly<Record<string, () => Promise<Page>>> = {
  async 'the channel'() {
    const page = await openAs('adele');
    for (const words of ['help', 'history']) await say(page, words);
    await heading(page, 'Your last changes').waitFor();
    return page;
  },
  async 'the group chat, with a message that is answered'() {
    const page = await openAs('adele', 'group');
    await say(page, 'help');
    await newest(page).getByText('PhotoBot sets photos').waitFor();
    return page;
  },
  async 'all commands of the help'() {
    const page = await openAs('adele', 'personal');
    await say(page, 'help');
    await newest(page).getByRole('button', { name: 'More' }).click();
    await newest(page).getByText('sign out').waitFor();
    await newest(page).getByRole('button', { name: 'More', expanded: true }).waitFor();
    return page;
  },
  async 'a card that waits for a sign-in'() {
    const page = await openAs('diego');
    await send(page, 'set photo of "Megan Bowen"');
    await heading(page, 'May I look up “Megan Bowen”?').waitFor();
    return page;
  },
  async 'a proposal'() {
    const page = await openAs('adele');
    await send(page, 'set team photo');
    await heading(page, 'Set the team photo?').waitFor();
    return page;
  },
  async 'a photo that is set, and one that is shown'() {
    const page = await openAs('adele', 'personal');
    await send(page, 'set my photo');
    await press(page, 'Confirm');
    await heading(page, 'Your photo is set').waitFor();
    await say(page, 'show my photo');
    await heading(page, 'Your photo now').waitFor();
    await say(page, 'history');
    await newest(page).getByRole('button', { name: /^Undo/ }).first().waitFor();
    return page;
  },
  async 'several groups of one name'() {
    const page = await openAs('adele', 'personal');
    await send(page, 'set group photo of Holiday Planning');
    await newest(page).getByText('holidaymadrid@').waitFor();
    return page;
  },
  async 'a refusal'() {
    const page = await openAs('diego');
    await send(page, 'please set team photo');
    await press(page, 'Confirm');
    await newest(page).getByText('Only an owner').waitFor();
    return page;
  },
  async 'whose photo it is to be'() {
    const page = await openAs('adele');
    await send(page, '');
    await newest(page).getByText('Whose photo should I set?').waitFor();
    return page;
  },
  async 'a dialog of recent photos'() {
    const page = await openAs('adele');
    await page.locator('#compose-actions summary').click();
    await page.locator('#compose-actions').getByRole('button', { name: 'Set team photo' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Adele Vance.*Set / })
      .first()
      .waitFor();
    return page;
  },
  async 'what a search found'() {
    const page = await openAs('adele');
    await page.locator('#search summary').click();
    await page.getByRole('searchbox', { name: 'Search PhotoBot' }).fill('Diego');
    await page.locator('#search-results button', { hasText: 'Diego Siciliani' }).waitFor();
    return page;
  },
};

const menus = ['#samples', '#people-picker', '#search', '#compose-actions', '#command-bar'];

describe('axe finds nothing wrong with', () => {
  it.each(Object.entries(states))('%s', async (_state, open) => {
    const page = await open();
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
  });

  it('any menu of the page', async () => {
    const page = await openAs('adele');
    for (const menu of menus) {
      await page.locator(`${menu} > summary`).click();
      await page.locator(`${menu}[open]`).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
