import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { heading, newest, openAs, paste, running, useChatPage } from './support/chat';

useChatPage();

const teamPhoto = async (): Promise<Buffer> => {
  const response = await fetch(`${running.address}/api/photos/team`);
  return Buffer.from(await response.arrayBuffer());
};

/** A phone photo, 12 megapixels, which lies on its side: upright it is red above and blue below. */
async function phonePhoto(): Promise<Buffer> {
  const size = { width: 4000, height: 3000, channels: 3 } as const;
  const left = {
    input: { create: { ...size, width: 2000, background: '#d01010' } },
    left: 0,
    top: 0,
  };
  return sharp({ create: { ...size, background: '#1010d0' } })
    .composite([left])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** The red, green and blue of one pixel in the middle, so far from the top. */
async function colourAt(photo: Buffer, top: number): Promise<number[]> {
  const pixel = sharp(photo).extract({ left: 324, top, width: 1, height: 1 });
  return [...(await pixel.raw().toBuffer())];
}

describe('a phone photo pasted into the channel', () => {
  it('becomes the team’s photo for everybody, and Undo brings the old one back byte for byte', async () => {
    const before = await teamPhoto();
    const [adele, diego] = [await openAs('adele'), await openAs('diego')];
    const shownToDiego = diego.locator('[data-photo=team]');
    const firstEtag = await shownToDiego.getAttribute('data-etag');

    await paste(adele, await phonePhoto());
    await adele.locator('#text').fill('@PhotoBot set team photo');
    await adele.keyboard.press('Enter');
    for (const page of [adele, diego]) await heading(page, 'Set the team photo?').waitFor();
    // As large as a profile shows it, and as small as a list of chats.
    expect(await newest(adele).locator('.card img').count()).toBe(2);
    expect((await teamPhoto()).equals(before)).toBe(true);

    await newest(adele).getByRole('button', { name: 'Confirm' }).click();
    for (const page of [adele, diego]) await heading(page, 'The team photo is set').waitFor();
    const after = await teamPhoto();
    const [red, blue] = [await colourAt(after, 20), await colourAt(after, 580)];
    expect(red[0]).toBeGreaterThan(180);
    expect(blue[2]).toBeGreaterThan(180);
    expect(await shownToDiego.getAttribute('data-etag')).not.toBe(firstEtag);
    expect(await diego.evaluate("inPage.widthOf('[data-photo=team] img')")).toBe(648);

    await newest(adele).getByRole('button', { name: 'Undo' }).click();
    for (const page of [adele, diego])
      await heading(page, 'The previous team photo is back').waitFor();
    expect((await teamPhoto()).equals(before)).toBe(true);
    expect(await newest(diego).getByRole('button').count()).toBe(0);
  });

  it('stays its requester’s: somebody else reads why in private, and nothing happens', async () => {
    const before = await teamPhoto();
    const [adele, diego] = [await openAs('adele'), await openAs('diego')];
    await paste(adele, await phonePhoto());
    await adele.locator('#text').fill('set team photo');
    await adele.keyboard.press('Enter');
    await heading(diego, 'Set the team photo?').waitFor();

    await newest(diego).getByRole('button', { name: 'Confirm' }).click();
    await newest(diego).locator('.note.private').getByText('Adele Vance').waitFor();
    expect(await newest(adele).locator('.note.private').count()).toBe(0);
    expect((await teamPhoto()).equals(before)).toBe(true);

    await newest(adele).getByRole('button', { name: 'Cancel' }).click();
    await heading(diego, 'Cancelled').waitFor();
  });
});

/** Presses a key until the focus is where it should be. */
async function press(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if ((await page.locator(`${selector}:focus`).count()) === 1) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

describe('the keyboard alone', () => {
  it('does the whole job, and the focus is never lost', async () => {
    const page = await openAs('megan');
    await press(page, 'Tab', '.skip');
    await page.keyboard.press('Enter');
    await press(page, 'Tab', '.samples summary');
    await page.keyboard.press('Enter');
    await press(page, 'Tab', 'button:has-text("Landscape")');
    await page.keyboard.press('Enter');
    await page.locator('#tray li').waitFor();
    await page.locator('#text:focus').waitFor();
    await page.keyboard.type('set team photo');
    await page.keyboard.press('Enter');
    await heading(page, 'Set the team photo?').waitFor();

    const left = '.card [role="button"]:has-text("Left")';
    await press(page, 'Shift+Tab', '.card [role="button"]:has-text("Details")');
    await page.keyboard.press('Enter');
    await press(page, 'Tab', left);
    await page.keyboard.press('Enter');
    await newest(page).getByText('Crop: Left').waitFor();
    await page.locator(`${left}:focus`).waitFor();
    await press(page, 'Tab', 'button:has-text("Confirm")');
    await page.keyboard.press('Enter');
    await heading(page, 'The team photo is set').waitFor();
    await page.locator('.card:focus').waitFor();
    await press(page, 'Tab', 'button:has-text("Undo")');
    await page.keyboard.press('Space');
    await heading(page, 'The previous team photo is back').waitFor();
    await page.locator('.card:focus').waitFor();
  });
});

describe('everybody can read it', () => {
  it.each([
    ['light', 'nestor', 'Your photo is set'],
    ['dark', 'gus', 'Your photo was not changed'],
  ] as const)('in %s colours', async (colorScheme, person, title) => {
    const page = await openAs(person, 'personal');
    await page.emulateMedia({ colorScheme });
    await page.locator('#samples summary').click();
    await page.getByRole('button', { name: 'Transparent PNG' }).click();
    await page.locator('#tray li').waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Set your photo?').waitFor();
    await page.locator('#samples summary').click();
    await page.getByRole('button', { name: 'Landscape' }).click();
    await page.locator('#tray li').waitFor();
    await newest(page).getByRole('button', { name: 'Confirm' }).click();
    await heading(page, title).waitFor();
    expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
    expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
  });
});

describe('a mention', () => {
  it.each([
    [
      'picked from the list',
      async (page: Page) => {
        await page.locator('#text').fill('lunch with');
        await page.locator('#people-picker summary').click();
        await page.getByRole('button', { name: 'Megan Bowen' }).click();
      },
    ],
    ['written by hand', (page: Page) => page.locator('#text').fill('lunch with @megan bowen')],
  ])('%s names the person', async (_how, write) => {
    const page = await openAs('adele', 'group');
    await write(page);
    await page.locator('#text').press('Enter');
    await page.locator('.message.mine').last().getByText('lunch with @Megan Bowen').waitFor();
  });
});

describe('a reply to a picture', () => {
  it.each([
    ['channel', 'is in its thread', '.thread:has(.reply) .message.mine'],
    ['group', 'quotes it', '.message.mine:has(.quoted)'],
  ])('in the %s %s, by keyboard', async (place, _how, answered) => {
    const page = await openAs('adele', place);
    await paste(page, await phonePhoto());
    await page.locator('#tray select').selectOption('file');
    await page.getByRole('button', { name: 'Do not mention PhotoBot' }).click();
    await page.locator('#text').fill('our trip');
    await page.keyboard.press('Enter');
    await newest(page).locator('.reply').waitFor();
    await press(page, 'Shift+Tab', '.reply');
    await page.keyboard.press('Enter');
    await page.locator('#text:focus').waitFor();
    await page.locator('#reply').getByText('Reply to Adele Vance').waitFor();
    await page.keyboard.type('lovely');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
      expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
    }
    await page.keyboard.press('Enter');
    await page.locator(answered).filter({ hasText: 'lovely' }).waitFor();
    expect(await page.locator('#reply').isHidden()).toBe(true);
    expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
  });
});

describe('other photos', () => {
  it('are shown when they are opened: groups and teams, and one’s own contacts', async () => {
    const page = await openAs('megan');
    await page.getByText('Groups and teams').click();
    await page.getByText('Your contacts').click();
    await page.locator('[data-photo="team:launchTeam"]').waitFor();
    const contacts = page.locator('#contact-photos li');
    expect(await contacts.allInnerTexts()).toEqual([
      expect.stringContaining('Erik Lund'),
      expect.stringContaining('Dora Klein'),
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('inPage.missingNames()')).toEqual([]);
      expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
    }
  });
});

describe('somebody whose Teams is German', () => {
  it('reads a German card, and a screen reader hears that it is one', async () => {
    const page = await openAs('megan', 'personal');
    await page.getByLabel('Teams in').selectOption({ label: 'Deutsch (Deutschland)' });
    await paste(page, await phonePhoto());
    await page.locator('#text').fill('Mein Foto ändern');
    await page.keyboard.press('Enter');
    await heading(page, 'Ihr Foto festlegen?').waitFor();
    expect(await newest(page).locator('[lang=de]').count()).toBeGreaterThan(0);
    await page.getByLabel('Teams in').selectOption({ label: 'English (United States)' });
  });
});
