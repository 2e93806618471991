import { inline, picture } from './support/house';
import type { Message } from '../../local/start';
import { limits } from '../../src/limits';
import { deferred } from '../support/deferred';
import { sharedWorkers } from '../support/shared-workers';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const photo = [{ bytes: picture('small.jpg'), as: 'inline' as const }];
const minute = 60_000;

describe('proposals', () => {
  const house = openedHouse({
    signedIn: true,
    environment: { OPEN_PROPOSALS: '2', PROPOSALS_PER_HOUR: '4' },
  });
  const ask = (text: string, images = photo) => house.ask({ in: 'personal', text, images });

  it('wait for their requester two at a time, and are four an hour', async () => {
    await ask('set my photo');
    await ask('set my photo');
    const { answer } = await ask('set my photo');
    expect(wordsOf(answer)).toMatch(/already have 2 photos waiting/);
    await ask('cancel', []);
    await ask('set my photo');
    await ask('cancel', []);
    // What came to nothing is not open.
    await ask('set my photo of', []);
    await ask('set my photo');
    await ask('cancel', []);
    expect(wordsOf((await ask('set my photo')).answer)).toMatch(
      /asked for many photos in the last hour\. Please try again in 15 minutes/,
    );
    expect(headingOf((await ask('show my photo', [])).answer)).toBe('Your photo now');
    house.forward(15 * minute);
    expect(headingOf((await ask('set my photo')).answer)).toBe('Set your photo?');
  });
});

describe('changes of a team', () => {
  const house = openedHouse({ signedIn: true, environment: { TEAM_CHANGES_PER_HOUR: '2' } });
  const here = { in: 'channel', text: 'set team photo' } as const;

  it('are two an hour; the proposal stays, and an undo does not count', async () => {
    await setPhoto(house, here);
    const second = await setPhoto(house, here);
    const { answer } = await house.ask({ ...here, images: photo });
    const refused = (await house.press(answer, { in: 'channel', verb: 'confirm' })).seen;
    expect(wordsOf(refused)).toMatch(/The photo of this team was changed often in the last hour/);
    expect(wordsOf(refused)).toMatch(/press “Try again” in 30 minutes/);
    expect(buttonsOf(refused)).toEqual(['Try again', 'Cancel']);
    expect(house.tenant.photos.writes).toHaveLength(2);
    const undone = (await house.press(second, { in: 'channel', verb: 'undo' })).seen;
    expect(headingOf(undone)).toBe('The previous team photo is back');
  });
});

describe('messages', () => {
  const house = openedHouse({ environment: { MESSAGES_PER_MINUTE: '2' } });

  it('beyond two a minute are answered once, and others go on', async () => {
    const say = (text: string) => house.teams.send({ from: 'adele', in: 'personal', text });
    await say('help');
    await say('help');
    await say('help');
    await say('help');
    await house.teams.waitFor('personal', 'adele', (message) =>
      /more messages than I can answer/.test(wordsOf(message)),
    );
    const { answer } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
    expect(wordsOf(answer)).not.toMatch(/more messages/);
    const answers = house.teams.messages('personal', 'adele').filter(({ from }) => from === 'bot');
    expect(answers.filter((each) => /more messages/.test(wordsOf(each)))).toHaveLength(1);
    expect(answers).toHaveLength(3);
  });
});

describe('pictures', () => {
  const held = deferred();
  const openWorkers = () => {
    const workers = sharedWorkers();
    return {
      ...workers,
      run: (...job: Parameters<typeof workers.run>) => held.promise.then(() => workers.run(...job)),
    };
  };
  const house = openedHouse({ ambient: { openWorkers } });
  /** How many pictures of one person may be in hand. */
  const places = limits.conversionsAtOnce + limits.conversionQueueEach;

  it('of one person leave room for those of others', async () => {
    const images = inline(picture('still.bmp'));
    const send = (from: 'adele' | 'megan') =>
      house.teams.send({ from, in: 'personal', text: 'set my photo', images });
    const seen = (from: 'adele' | 'megan') =>
      house.teams.messages('personal', from).filter((message) => message.from === 'bot');
    const all = Array.from({ length: places + 1 }, () => send('adele'));
    const isBusy = (message: Message) => /busy with many pictures/.test(wordsOf(message));
    await house.teams.waitFor('personal', 'adele', isBusy);
    const other = send('megan');
    held.resolve();
    await Promise.all([...all, other]);
    await house.teams.waitFor('personal', 'adele', () => seen('adele').length === places + 1);
    expect(seen('adele').filter(isBusy)).toHaveLength(1);
    expect(seen('megan').map(headingOf)).toEqual(['Set your photo?']);
  });
});
