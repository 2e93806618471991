import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse();

const minute = 60_000;
const teamPhoto = {
  in: 'channel',
  text: 'set team photo',
  images: inline(picture('small.jpg')),
} as const;
const shows = (heading: string) =>
  house.teams.waitFor('channel', 'diego', (message) => headingOf(message) === heading);

describe('a proposal', () => {
  it('is cancelled for everybody, and Confirm does nothing any more', async () => {
    const { answer } = await house.ask(teamPhoto);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
    expect(buttonsOf(await shows('Cancelled'))).toEqual([]);
    const data = { change: changeOf(answer.card) };
    const late = await house.press(seen, { in: 'channel', verb: 'confirm', data });
    expect(headingOf(late.seen)).toBe('Cancelled');
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it.each([
    ['14:59', 15 * minute - 1000, 'The team photo is set'],
    ['15:01', 15 * minute + 1000, 'This proposal has expired'],
  ])('confirmed after %s', async (_when, later, heading) => {
    const { answer } = await house.ask(teamPhoto);
    house.forward(later);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe(heading);
    expect(house.tenant.photos.writes).toHaveLength(heading.includes('expired') ? 0 : 1);
  });

  it('lapses by itself, on everybody’s card', async () => {
    const { answer } = await house.ask(teamPhoto);
    house.forward(16 * minute);
    await house.bot.upkeep();
    const lapsed = await house.teams.waitFor(
      'channel',
      'diego',
      ({ id, card }) =>
        id === answer.id &&
        headingOf({ ...answer, ...(card && { card }) }) === 'This proposal has expired',
    );
    expect(buttonsOf(lapsed)).toEqual([]);
    expect(wordsOf(lapsed)).toMatch(/post the picture again/i);
  });

  it('is applied once, however often Confirm is clicked', async () => {
    const { answer } = await house.ask(teamPhoto);
    await house.press(answer, { in: 'channel', verb: 'confirm' });
    const data = { change: changeOf(answer.card) };
    const clicks = await Promise.all(
      Array.from({ length: 20 }, () =>
        house.press(answer, { in: 'channel', verb: 'confirm', data }),
      ),
    );
    for (const { seen } of clicks) expect(headingOf(seen)).toBe('The team photo is set');
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('is applied once by twenty first clicks at the same time', async () => {
    const { answer } = await house.ask(teamPhoto);
    const clicks = await Promise.all(
      Array.from({ length: 20 }, () => house.press(answer, { in: 'channel', verb: 'confirm' })),
    );
    expect(clicks.every(({ result }) => result.status === 200)).toBe(true);
    await shows('The team photo is set');
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('is made once of a message that is delivered twice at once', async () => {
    house.faults.deliveries.duplicates = 1;
    const before = house.teams.messages('channel', 'adele').length;
    await house.ask(teamPhoto);
    await house.ask({ in: 'channel', text: 'help' });
    expect(house.teams.messages('channel', 'adele')).toHaveLength(before + 4);
  });
});

describe('an undo', () => {
  it('is offered for 24 hours', async () => {
    const { answer } = await house.ask(teamPhoto);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    house.forward(24 * 60 * minute + 1000);
    await house.bot.upkeep();
    const retired = await house.teams.waitFor(
      'channel',
      'diego',
      (message) =>
        message.id === answer.id &&
        headingOf(message) === headingOf(seen) &&
        !JSON.stringify(message.card).includes('"undo"'),
    );
    expect(buttonsOf(retired)).toEqual([]);
    // Teams' own token is of now, so the bot's clock goes back for the late click.
    house.forward(-24 * 60 * minute - 1000);
    const data = { change: changeOf(answer.card) };
    const late = await house.press(seen, { in: 'channel', verb: 'undo', data });
    expect(String(late.result.body?.value)).toMatch(/can no longer be undone/);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('does not overwrite what somebody else set since', async () => {
    const { answer } = await house.ask(teamPhoto);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    const newer = house.tenant.photos.get('adele')!.jpeg;
    await house.tenant.photos.set('team', newer);
    const { seen: refused } = await house.press(seen, { in: 'channel', verb: 'undo' });
    expect(wordsOf(refused)).toMatch(/Somebody has changed the photo since/);
    expect(house.tenant.photos.get('team')!.jpeg.equals(newer)).toBe(true);
  });

  it('is announced as impossible where a team had no photo', async () => {
    await house.tenant.photos.set('team', undefined);
    const { answer } = await house.ask(teamPhoto);
    expect(wordsOf(answer)).toMatch(/24 hours, unless it is the team’s first photo/);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/cannot be undone/);
    expect(buttonsOf(seen)).toEqual([]);
  });
});

function changeOf(card: unknown): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}
