import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Running } from '../../../cli/local/run';
import { runLocal } from '../../../cli/local/run';

const executablePath = ['/usr/bin/chromium', process.env['CHROMIUM'] ?? ''].find(existsSync);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page to play in: where it is, and how to close it with all that is behind it. */
export type ChatPage = Pick<Running, 'address' | 'close'>;

/** There when the first test runs. */
export let running: ChatPage;
let browser: Browser;
let context: BrowserContext;
/** What the browser complained of: refused scripts and styles, exceptions, failed requests. */
let complaints: string[];

/** Lets every test of a file play in a chat page of its own tenant, with the real bot unless told otherwise. */
export function useChatPage(start: () => Promise<ChatPage> = startWithBot): void {
  beforeAll(async () => {
    if (executablePath === undefined) throw new Error('Set CHROMIUM to the path of a Chromium.');
    [running, browser] = await Promise.all([start(), chromium.launch({ executablePath, args })]);
  });

  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript({ path: join(__dirname, '../../fixtures/in-page.js') });
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
}

function startWithBot(): Promise<ChatPage> {
  return runLocal({
    port: 0,
    print: (line) => void process.stdout.write(`${line}\n`),
    verbose: false,
    onDeath: (how) => void process.stderr.write(`${how}\n`),
  });
}

/** Opens the page as somebody, in the channel unless another place is given. */
export async function openAs(person: string, place = 'channel'): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${running.address}/#${person}/${place}`);
  await page.locator('#photos figure').first().waitFor();
  return page;
}

/** The newest message of the conversation. */
export const newest = (page: Page): Locator => page.locator('.message').last();
export const heading = (page: Page, title: string) =>
  newest(page).getByText(title, { exact: true });
/** Pastes as the browser does after a copy in another program. */
export async function paste(page: Page, bytes: Buffer): Promise<void> {
  await page.locator('#text').focus();
  await page.evaluate(`inPage.paste('${bytes.toString('base64')}')`);
  await page.locator('#tray li').waitFor();
}

/** Writes a message and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.locator('#text').press('Enter');
}

/** Presses a button of the newest message. */
export async function press(page: Page, name: string): Promise<void> {
  await newest(page).getByRole('button', { name, exact: true }).click();
}
