import type { Page } from 'playwright-core';
import { openAs, say, useChatPage } from './support/chat';

useChatPage();

const setHidden = (page: Page, hidden: boolean) => page.evaluate(`inPage.setHidden(${hidden})`);

it('windows behind others leave the browser its connections, and catch up when they are shown', async () => {
  const hidden: Page[] = [];
  // A browser keeps six connections to a host that speaks HTTP/1.1.
  for (let window = 0; window < 6; window += 1) {
    const page = await openAs('adele');
    await setHidden(page, true);
    hidden.push(page);
  }
  const diego = await openAs('diego');
  await say(diego, 'hello to the team');
  await diego.locator('#places button[data-key="group"]').click();
  await say(diego, 'hello to the group');
  await diego.getByText('hello to the group').waitFor();
  const [adele] = hidden;
  if (!adele) throw new Error('no window was opened');
  expect(await adele.getByText('hello to the team').count()).toBe(0);
  await setHidden(adele, false);
  await adele.getByText('hello to the team').waitFor();
  await adele.locator('#places button[data-key="group"] .unread').waitFor();
});
