import type { Page } from 'playwright-core';
import { openPageServer } from '../../local/page-server';
import { postAsBot, signInCard } from '../local/support';
import type { Stage } from '../local/teams/extension/support';
import { cardType, closeStage, openStage, signInLink } from '../local/teams/extension/support';
import { newest, openAs, say, useChatPage } from './support/chat';

let stage: Stage;

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

beforeEach(() => stage.bot.forget());

const heard = () => stage.bot.heard.map(({ activity: { name, value } }) => ({ name, value }));

async function postCard(changes: object = {}): Promise<void> {
  await postAsBot(
    stage.local,
    'personal',
    signInCard(stage.local, await signInLink(stage), changes),
  );
}

let cards = 0;

/** Posts a card and waits for it: older ones in the chat have the same button. */
async function showCard(page: Page): Promise<void> {
  const text = `Please sign in. Card ${(cards += 1)}`;
  await postCard({ text });
  await newest(page).getByText(text).waitFor();
}

/** Everything has a name and is dark enough on what is behind it. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
}

describe('a sign-in card', () => {
  it.each(['light', 'dark'] as const)('brings its digits to the bot: %s', async (colorScheme) => {
    const page = await openAs('adele', 'personal');
    await page.emulateMedia({ colorScheme });
    await showCard(page);
    await expectAccessible(page);
    const popup = page.waitForEvent('popup');
    await newest(page).getByRole('button', { name: 'Sign in' }).click();
    await (await popup).getByRole('button', { name: 'Sign in' }).click();
    await newest(page).getByText('You are signed in.').waitFor();
    await expectAccessible(page);
    const state = expect.stringMatching(/^\d{6}$/) as string;
    expect(heard()).toEqual([{ name: 'signin/verifyState', value: { state } }]);
  });

  it('says when the bot does not take them', async () => {
    const page = await openAs('adele', 'personal');
    stage.bot.answers = [() => 'precondition'];
    await showCard(page);
    const popup = page.waitForEvent('popup');
    await newest(page).getByRole('button', { name: 'Sign in' }).click();
    await (await popup).getByRole('button', { name: 'Sign in' }).click();
    await newest(page).getByText('did not take the code (412)').waitFor();
  });

  it('whose page keeps them has them written as a message', async () => {
    const page = await openAs('adele', 'personal');
    const kept = page.getByRole('switch', { name: 'The sign-in page keeps its code' });
    await kept.check();
    await showCard(page);
    const popup = page.waitForEvent('popup');
    await newest(page).getByRole('button', { name: 'Sign in' }).click();
    const signInPage = await popup;
    await signInPage.getByRole('button', { name: 'Sign in' }).click();
    const digits = (await signInPage.locator('#code').textContent()) ?? '';
    await signInPage.close();
    await say(page, digits);
    await newest(page).getByText(digits).waitFor();
    expect(stage.bot.heard.map(({ activity: { text } }) => text)).toEqual([digits]);
    await kept.uncheck();
  });

  it('that the clients answer by themselves shows no button, or one when they cannot', async () => {
    const page = await openAs('adele', 'personal');
    const uri = `api://botid-${stage.local.tenant.botId}`;
    await postCard({ tokenExchangeResource: { id: 'x1', uri } });
    await newest(page).getByText('Teams signed you in silently').waitFor();
    expect(await newest(page).getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    expect(heard().map(({ name }) => name)).toEqual(Array(3).fill('signin/tokenExchange'));
    stage.bot.forget();

    const failing = page.getByLabel('Silent sign-in fails in your Teams');
    await failing.selectOption('installedappnotfound');
    await page.getByText('with the code installedappnotfound').waitFor();
    await expectAccessible(page);
    await postCard({ tokenExchangeResource: { id: 'x2', uri } });
    await newest(page).getByRole('button', { name: 'Sign in' }).waitFor();
    expect(heard()).toMatchObject([
      { name: 'signin/failure', value: { code: 'installedappnotfound' } },
    ]);
    await failing.selectOption('It works');
  });
});

describe('one person’s devices', () => {
  const card = (text: string) => ({
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text }],
    actions: [{ type: 'Action.Execute', title: 'Confirm', verb: 'confirm', data: {} }],
  });
  const message = (text: string) => ({
    type: 'message',
    attachments: [{ contentType: cardType, content: card(text) }],
  });

  it('show the card that answers a click where it was clicked, until the bot changes it', async () => {
    const web = await openAs('adele', 'group');
    const phone = await openAs('adele', 'group/phone');
    const posted = await postAsBot(stage.local, 'group', message('for all'));
    const { id } = (await posted.json()) as { id: string };
    stage.bot.answers = [() => ({ statusCode: 200, type: cardType, value: card('your answer') })];
    await newest(phone).getByRole('button', { name: 'Confirm' }).click();
    await newest(phone).getByText('your answer').waitFor();
    expect(await newest(web).getByText('for all').count()).toBe(1);
    const [{ activity }] = stage.bot.heard as [Stage['bot']['heard'][number]];
    expect(activity['entities']).toMatchObject([{ platform: 'iOS' }]);

    await web.getByLabel('On this device').selectOption('Phone');
    await newest(web).getByText('your answer').waitFor();
    expect(new URL(web.url()).hash).toBe('#adele/group/phone');
    await expectAccessible(web);
    await web.getByLabel('On this device').selectOption('Desktop');
    await newest(web).getByText('for all').waitFor();

    await postAsBot(stage.local, 'group', message('it is done'), { replaces: id });
    for (const page of [web, phone]) await newest(page).getByText('it is done').waitFor();
  });

  it('can be chosen with the keyboard, and stay chosen over a reload', async () => {
    const page = await openAs('megan', 'group');
    await page.getByLabel('On this device').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/#megan\/group\/desktop$/);
    await page.reload();
    await page.locator('#photos figure').first().waitFor();
    expect(await page.getByLabel('On this device').inputValue()).toBe('desktop');
  });
});
