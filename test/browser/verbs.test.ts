import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { heading, newest, openAs, paste, press, running, say, useChatPage } from './support/chat';

useChatPage();

const photoOf = async (key: string): Promise<Buffer | undefined> => {
  const response = await fetch(`${running.address}/api/photos/${key}`);
  return response.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined;
};

/** A picture of one colour. */
const picture = (background: string) =>
  sharp({ create: { width: 700, height: 700, channels: 3, background } })
    .png()
    .toBuffer();

const words = (page: Page, text: string | RegExp) => newest(page).getByText(text).first().waitFor();

describe('one’s own photo', () => {
  it('is shown, removed, and brought back by the command undo', async () => {
    const before = await photoOf('adele');
    const page = await openAs('adele', 'personal');
    await say(page, 'show my photo');
    await press(page, 'Continue');
    await heading(page, 'Your photo now').waitFor();
    await words(page, '360 × 360 pixels');
    expect(await newest(page).locator('.card img').count()).toBe(1);

    await say(page, 'remove my photo');
    await heading(page, 'Remove your photo?').waitFor();
    await press(page, 'Confirm');
    await heading(page, 'Your photo is removed').waitFor();
    expect(await photoOf('adele')).toBeUndefined();

    await say(page, 'undo');
    await heading(page, 'Your previous photo is back').waitFor();
    expect((await photoOf('adele'))?.equals(before ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('a name that two groups have', () => {
  it('lets one choose, by mouse or keyboard, and the history undoes it', async () => {
    const page = await openAs('adele', 'personal');
    await paste(page, await picture('#c03030'));
    await say(page, 'set group photo of Holiday Planning');
    await words(page, 'Which “Holiday Planning”?');
    await newest(page).getByText('holidaymadrid@').click();
    await heading(page, 'Set the group photo?').waitFor();
    await press(page, 'Confirm');
    await heading(page, 'The group photo is set').waitFor();
    expect(await photoOf('group:holidayMadrid')).toBeDefined();
    expect(await photoOf('group:holidayBerlin')).toBeUndefined();

    await say(page, 'history');
    await words(page, 'Your last changes');
    await words(page, /\b20\d\d\b.*:\d\d/);
    await newest(page).getByRole('button', { name: 'Undo' }).first().click();
    await heading(page, 'The group photo is removed').waitFor();
    expect(await photoOf('group:holidayMadrid')).toBeUndefined();
  });
});

describe('somebody else', () => {
  it('is mentioned in the group chat, and an administrator sets their photo', async () => {
    const page = await openAs('nestor', 'group');
    await paste(page, await picture('#3050c0'));
    await say(page, 'set photo of @Diego Siciliani');
    await heading(page, 'Set this person’s photo?').waitFor();
    await press(page, 'Confirm');
    await heading(page, 'This person’s photo is set').waitFor();
    const { width } = await sharp(await photoOf('diego')).metadata();
    expect(width).toBe(648);
  });

  it('gives their photo to the team, and everybody sees it', async () => {
    const [page, other] = [await openAs('megan'), await openAs('gus')];
    await say(page, 'use @Adele Vance’s photo as team photo');
    await press(page, 'Continue');
    await heading(page, 'Set the team photo?').waitFor();
    await press(page, 'Confirm');
    for (const each of [page, other]) await heading(each, 'The team photo is set').waitFor();
  });

  it('hears of it when a photo administrator did it', async () => {
    const [page, owner] = [await openAs('megan', 'group'), await openAs('diego', 'personal')];
    await paste(page, await picture('#30a050'));
    await say(page, 'set photo of @Diego Siciliani');
    await heading(page, 'Set this person’s photo?').waitFor();
    await press(page, 'Confirm');
    await heading(page, 'This person’s photo is set').waitFor();
    await heading(owner, 'Your photo was changed').waitFor();
  });
});

it('a contact in a folder is found, and cannot be undone where there was no photo', async () => {
  const page = await openAs('adele', 'personal');
  await paste(page, await picture('#808000'));
  await say(page, 'set contact photo of Dora Klein');
  await heading(page, 'Set the contact’s photo?').waitFor();
  await press(page, 'Confirm');
  await heading(page, 'The contact’s photo is set').waitFor();
  const buttons = await newest(page).getByRole('button').all();
  const names = await Promise.all(buttons.map((each) => each.getAttribute('aria-label')));
  expect(names).toEqual(['Details']);
  expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
  expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
});
