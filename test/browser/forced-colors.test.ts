import type { Page } from 'playwright-core';
import { openAs, useChatPage } from './support/chat';

useChatPage();

/** Returns the colours of the first switch and of its knob. */
function colours(page: Page): Promise<{ track: string; knob: string }> {
  return page.evaluate(`(() => {
    const input = document.querySelector('#switches [role=switch]');
    const colour = (part) => getComputedStyle(input, part).backgroundColor;
    return { track: colour(), knob: colour('::before') };
  })()`);
}

it('shows whether a switch is on where the system chooses the colours, and in words', async () => {
  const page = await openAs('adele');
  await page.emulateMedia({ forcedColors: 'active' });
  const row = page.locator('#switches li').first();
  const toggle = row.getByRole('switch');
  await row.getByText('Off · ').waitFor();
  const off = await colours(page);
  expect(off.knob).not.toBe(off.track);
  await toggle.check();
  await row.getByText('On · ').waitFor();
  const on = await colours(page);
  expect(on.knob).not.toBe(on.track);
  expect(on.track).not.toBe(off.track);
  await toggle.uncheck();
  await row.getByText('Off · ').waitFor();
});
