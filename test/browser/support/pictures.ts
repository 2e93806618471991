import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../support/sources';
import { heading, newest, openAs, say } from './chat';

/** The pictures of the documents, by what they show. */
export type Pictures = Readonly<Record<'card' | 'page', Buffer>>;

/** Returns where a picture of the documents is kept. */
export function pathOf(name: keyof Pictures): string {
  return join(root, 'docs/pictures', `${name}.png`);
}

/** Lets Adele propose a photo for her team. */
export async function propose(): Promise<Page> {
  const page = await openAs('adele');
  await page.locator('#samples summary').click();
  await page.getByRole('button', { name: 'Landscape' }).click();
  await page.locator('#tray li').waitFor();
  await say(page, 'set team photo');
  await heading(page, 'Set the team photo?').waitFor();
  return page;
}

/** Takes the pictures of the documents from the chat page as it is now. */
export async function takePictures(page: Page): Promise<Pictures> {
  await page.setViewportSize({ width: 1440, height: 1080 });
  await page.evaluate('document.activeElement.blur()');
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  return {
    page: await page.screenshot({ animations: 'disabled' }),
    card: await newest(page).locator('.card').screenshot({ animations: 'disabled' }),
  };
}
