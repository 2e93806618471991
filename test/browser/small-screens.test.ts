import type { Page } from 'playwright-core';
import { newest, openAs, say, useChatPage } from './support/chat';

useChatPage();

const sizes = [
  [720, 450],
  [640, 360],
  [380, 800],
] as const;

async function openAt(width: number, height: number): Promise<Page> {
  const page = await openAs('adele');
  await page.setViewportSize({ width, height });
  return page;
}

/** Returns where a part of the page is, in pixels. */
async function boxOf(page: Page, selector: string) {
  // The page may just be drawing it anew.
  for (let look = 0; look < 5; look += 1) {
    await page.locator(selector).waitFor();
    const box = await page.locator(selector).boundingBox();
    if (box) return { ...box, bottom: box.y + box.height };
  }
  throw new Error(`${selector} is not shown`);
}

/** Returns where a choice of the newest card is, in pixels. */
async function boxIn(page: Page, name: string) {
  const box = await newest(page).getByRole('button', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name} is not shown`);
  return box;
}

describe.each(sizes)('on a screen of %i × %i', (width, height) => {
  it('the conversation can be read, and the message box is inside it', async () => {
    const page = await openAt(width, height);
    expect((await boxOf(page, '#messages')).height).toBeGreaterThanOrEqual(320);
    const conversation = await boxOf(page, '.conversation');
    expect(conversation.y).toBeLessThan(160);
    expect((await boxOf(page, '#composer')).bottom).toBeLessThanOrEqual(conversation.bottom);
    expect((await boxOf(page, '#commands')).height).toBeLessThan(60);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('who one is stays in view', async () => {
    const page = await openAt(width, height);
    await page.locator('.person', { hasText: 'Nestor Wilke' }).click();
    await page.locator('#photos figure').first().waitFor();
    await page.evaluate(`document.querySelector('#people').scrollLeft = 0`);
    const person = await boxOf(page, '.person:has(:checked)');
    expect(person.x + person.width).toBeLessThanOrEqual(width);
  });

  it('a menu of the message box opens where it can be used', async () => {
    const page = await openAt(width, height);
    await page.locator('#samples summary').click();
    await page.locator('#sample-list button').first().waitFor();
    expect(await page.evaluate(`inPage.settledInView('#sample-list button')`)).toBe(true);
    await page.getByRole('button', { name: 'Landscape' }).click({ timeout: 5000 });
    await page.locator('#tray li').waitFor();
  });

  it('the choices of a crop leave none alone in a line', async () => {
    const page = await openAt(width, height);
    await page.locator('#samples summary').click();
    await page.getByRole('button', { name: 'Landscape' }).click();
    await page.locator('#tray li').waitFor();
    await say(page, 'set team photo');
    await newest(page).getByRole('button', { name: 'Details' }).click();
    const crops = ['Left', 'Centre', 'Right', 'Whole picture', 'Turn left', 'Turn right'];
    const lines = new Map<number, number>();
    for (const name of crops) {
      const line = Math.round((await boxIn(page, name)).y);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
    expect([
      [4, 2],
      [2, 2, 2],
    ]).toContainEqual([...lines.values()]);
  });

  it('the words of a card have room beside its photo, or below it', async () => {
    const page = await openAt(Math.min(width, 320), height);
    await page.locator('#samples summary').click();
    await page.getByRole('button', { name: 'Landscape' }).click();
    await page.locator('#tray li').waitFor();
    await say(page, 'set team photo');
    const words = await newest(page).getByText('saves it to Microsoft 365').boundingBox();
    expect(words?.width).toBeGreaterThanOrEqual(150);
  });

  it('a message that is higher than the list is shown from its top', async () => {
    const page = await openAt(width, height);
    await page.locator('#samples summary').click();
    await page.getByRole('button', { name: 'Landscape' }).click();
    await page.locator('#tray li').waitFor();
    // Its details are open.
    await say(page, 'set team photo left');
    await newest(page).getByText('Set the team photo?').waitFor();
    await page.evaluate('new Promise(requestAnimationFrame)');
    await page.evaluate('new Promise(requestAnimationFrame)');
    const list = await boxOf(page, '#messages');
    const message = await newest(page).boundingBox();
    expect(message?.height).toBeGreaterThan(list.height);
    expect(message?.y).toBeGreaterThanOrEqual(list.y);
  });
});
