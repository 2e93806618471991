import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const apart = limits.messageMemoryMilliseconds + 60_000;
const house = openedHouse({ signedIn: true, apart });

const images = inline(picture('photo.jpg'));
const damaged = inline(picture('photo.jpg').subarray(0, 400));

/** Teams counts the ids of messages in milliseconds. */
let serial = 0;
const newId = () => String(Date.now() + house.ahead() + (serial += 1));

function edited(question: Question, eventType = 'editMessage'): Question {
  const team = question.in === 'channel' && { team: { id: house.tenant.team.threadId } };
  const channelData = { tenant: { id: house.tenant.id }, eventType, ...team };
  return { ...question, overrides: { type: 'messageUpdate', channelData } };
}

function botMessages(place: 'channel' | 'personal'): number {
  return house.teams.messages(place, 'adele').filter(({ from }) => from === 'bot').length;
}

describe('a message that was changed', () => {
  it('is read anew where it had been refused', async () => {
    const activityId = newId();
    const wrong = {
      in: 'personal',
      text: 'set team photo of Nowhere',
      images,
      activityId,
    } as const;
    const refused = await house.ask(wrong);
    expect(wordsOf(refused.answer)).toMatch(/could not find/i);
    const { answer } = await house.ask(edited({ ...wrong, text: 'set team photo of Launch Team' }));
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
  });

  it('is read anew where nothing but whose photo was asked, which is withdrawn', async () => {
    const activityId = newId();
    const unclear = { in: 'channel', text: 'look at this', images, activityId } as const;
    const asked = await house.ask(unclear);
    expect(headingOf(asked.answer)).toBe('Whose photo should I set?');
    const { answer } = await house.ask(edited({ ...unclear, text: 'set team photo' }));
    expect(headingOf(answer)).toBe('Set the team photo?');
    await becomes(house, asked.answer, { in: 'channel' }, /^Cancelled$/);
  });

  it('is read anew as often as it is refused', async () => {
    const activityId = newId();
    const wrong = { in: 'personal', text: 'set my photo', images: damaged, activityId } as const;
    await house.ask(wrong);
    const again = await house.ask(edited(wrong));
    expect(wordsOf(again.answer)).toMatch(/damaged|cannot be read/i);
    const { answer } = await house.ask(edited({ ...wrong, images }));
    expect(headingOf(answer)).toBe('Set your photo?');
  });

  it('changes nothing once there is a proposal, and when it is deleted or restored', async () => {
    const activityId = newId();
    const right = { in: 'personal', text: 'set my photo', images, activityId } as const;
    const { answer } = await house.ask(right);
    expect(buttonsOf(answer)).toContain('Confirm');
    const before = botMessages('personal');
    for (const type of ['editMessage', 'undeleteMessage']) {
      const { from: _from, ...question } = { from: 'adele', ...edited(right, type) };
      const sent = await house.teams.send({ from: 'adele', ...question });
      expect(sent.status).toBe(200);
    }
    await house.bot.upkeep();
    expect(botMessages('personal')).toBe(before);
    const now = house.teams.messages('personal', 'adele').find(({ id }) => id === answer.id);
    expect(headingOf(now!)).toBe('Set your photo?');
  });

  it('says nothing to what is too old to know what became of it', async () => {
    // Ids run ahead of the clock by the serial of each.
    const age = limits.messageMemoryMilliseconds + 1000;
    const activityId = String(Number(newId()) - age);
    const before = botMessages('personal');
    const old = edited({ in: 'personal', text: 'set my photo', images, activityId });
    await house.teams.send({ ...old, from: 'adele' });
    await house.bot.upkeep();
    expect(botMessages('personal')).toBe(before);
  });

  it('is left alone in a channel where it does not mention PhotoBot', async () => {
    const question = edited({ in: 'channel', text: 'set team photo', images, activityId: newId() });
    const before = botMessages('channel');
    const overrides = { ...question.overrides, entities: [] };
    await house.teams.send({ ...question, from: 'adele', overrides });
    await house.bot.upkeep();
    expect(botMessages('channel')).toBe(before);
  });
});
