import type { Whose } from '../../../src/commands/command';
import { commandVerbs, fillers, kinds, photoWords } from '../../../src/commands/vocabulary';
import type { Job } from '../../../src/job';
import type { Place } from '../../../src/request';
import { mentionMark } from '../../../src/commands/tokens';
import { adele, assertionOf, channel, openStage, personal } from '../../support/stage';

const group: Place = { ...channel, kind: 'groupChat', conversationId: '19:g@thread.v2' };

/** What becomes of a picture with these words: whose photo it is to be, and whether a card asks for it. */
async function meaning(text: string, place: Place): Promise<string> {
  const stage = openStage();
  await stage.answer({ text, place });
  const [id = ''] = await stage.deps.jobs.ids();
  const job = await stage.deps.jobs.load(id);
  return job ? meaningOf(job) : JSON.stringify(stage.shown());
}

function meaningOf({ question, wish }: Job): string {
  if (question?.kind === 'whose') return 'asks';
  if (wish.name === 'set' && wish.source) return `uses ${nameIn(wish.source)}`;
  const { whose } = wish;
  if (whose.kind === 'own') return `own ${whose.of}`;
  return whose.kind === 'unsaid' ? 'asks' : nameIn(whose);
}

function nameIn(whose: Whose): string {
  const { called, kind, who } = { called: undefined, who: undefined, ...whose };
  const named = called ?? who;
  return named?.by === 'name' ? `${kind} ${named.name}` : kind;
}

describe('a picture with words', () => {
  it.each([
    'change my profile pic',
    'update my avatar',
    'make this my profile picture',
    'upload my photo',
    'replace my photo with this',
    'I want this to be my photo',
    'set my photo center',
    'set as profile photo',
    'update avatar',
    'change profile picture',
    'set profile image',
    'new profile photo',
    'set my headshot',
    'pfp',
    'dp',
    'swap my picture',
    'set my Teams picture',
    'set my Teams photo',
    'change my Teams profile picture',
    'set my Microsoft 365 photo',
    'set my Outlook photo',
    'set my photo to this one',
    'profile photo',
    'set my profile picture in Teams',
    'I’d like a new photo',
    'upload this as my user photo',
    'set my phto',
    'set my photo zoom in',
    'set my photo, crop to face',
    'set my photo circle',
    'set my photo black and white',
    '@PhotoBot set my photo',
    'PhotoBot set my photo',
    'PhotoBot, set my photo',
    'please change my avatar to this, cheers',
    'hey photobot, could you update my profile picture?',
    '🎉 my new headshot 🎉',
  ])('“%s” is one’s own photo', async (text) => {
    expect(await meaning(text, personal)).toBe('me');
    expect(await meaning(text, channel)).toBe('me');
  });

  it.each([
    'make this our team picture',
    'set logo for the team',
    'use this as team photo please!',
    'can you make this the team photo?',
    'new team icon',
    'team logo',
    'this is our new team photo',
    'set this as the channel picture',
    'change the channel photo',
    'SET TEAM PHOTO',
    '🎉 set team photo 🎉',
    'set team-photo',
    'set team’s photo',
    'set team photo to this picture',
    'could you please update the team picture with this one',
    'please use this for the team',
    'hello, please set team photo, thanks',
    'hey PhotoBot set the team photo',
    'set team photo pls thx',
    'set team foto',
    'set teem photo',
    'set tema photo',
    'settt team photo',
    'make this the picture of my team',
  ])('“%s” is the team here, or one of one’s own', async (text) => {
    expect(await meaning(text, channel)).toBe('team');
    expect(await meaning(text, personal)).toBe('own team');
    expect(await meaning(text, group)).toBe('own team');
  });

  it.each([
    ['set photo for the Photo Team', 'team Photo Team'],
    ['set photo of Launch Team', 'team Launch Team'],
    ['set team photo of Launch Team', 'team Launch Team'],
    ['@photobot set team photo of "Launch Team"', 'team Launch Team'],
    ['use this for the Launch Team', 'team Launch Team'],
    ['update Marketing group photo', 'group Marketing'],
    ['change the Marketing group’s picture', 'group Marketing'],
    ['set the marketing group photo please', 'group marketing'],
    ['new picture for the Marketing group', 'group Marketing'],
    ['new picture for the Launch team', 'team Launch'],
    ['set Megan’s photo', 'user Megan'],
    ['set the photo of my boss Megan Bowen', 'user Megan Bowen'],
    ['I’d like to set the photo of my colleague Megan Bowen', 'user Megan Bowen'],
    ['I would like to change Megan’s photo', 'user Megan'],
    ['my colleague Megan Bowen', 'user Megan Bowen'],
    ['for my coworker Megan Bowen', 'user Megan Bowen'],
    ['for the launch team', 'team launch'],
    ['for launch team please', 'team launch'],
    ['picture for our sales team', 'team sales'],
    ['for the marketing group', 'group marketing'],
    ['Gruppenfoto Marketing ändern', 'group Marketing'],
    ['this one for me', 'me'],
    ['set Megan Bowen’s photo', 'user Megan Bowen'],
    ['change Diego’s picture', 'user Diego'],
    ['use Diego’s photo as my photo', 'photo.or_source'],
  ])('“%s” names whose: %s', async (text, whose) => {
    expect(await meaning(text, personal)).toContain(whose);
  });

  it('of a photo that is there uses it, where there is no other picture', async () => {
    const stage = openStage();
    await stage.answer({ text: 'use Diego’s photo', place: personal, images: [] });
    const [id = ''] = await stage.deps.jobs.ids();
    expect(meaningOf((await stage.deps.jobs.load(id))!)).toBe('uses user Diego');
  });

  it.each([
    'use this',
    'set it',
    'make me look like this',
    'what a lovely day for sailing',
    'remove this nonsense',
    'do not set my photo',
    'asdf',
    'look!',
    'thanks',
    'ok',
  ])('“%s” asks whose it is to be', async (text) => {
    expect(await meaning(text, channel)).toBe('asks');
  });

  it.each([
    'set my photo for Bob Smith',
    'set my photo and the photo of Launch Team',
    'set my photo for "Bob Smith"',
  ])('“%s” names somebody beside oneself, and asks', async (text) => {
    expect(await meaning(text, personal)).toBe('asks');
    expect(await meaning(text, channel)).toBe('asks');
  });

  it.each([
    'set my photo and the team photo',
    'the team photo and mine',
    'mein Foto und das Teamfoto',
    '私の写真とチームの写真',
    'set photo of @Megan Bowen and @Diego Siciliani'
      .replace('@Megan Bowen', mentionMark(0))
      .replace('@Diego Siciliani', mentionMark(1)),
  ])('“%s” means several photos, of which the card says that it sets one', async (text) => {
    const stage = openStage();
    await stage.answer({ text, place: personal });
    const card = stage.shown();
    expect(card?.kind === 'question' && card.asked.question).toMatchObject({
      kind: 'whose',
      several: true,
    });
  });

  it.each([
    ['set our photo', channel, 'team'],
    ['set our photo', group, 'own-team'],
    ['unser Foto setzen', channel, 'team'],
    ['私たちの写真を設定', channel, 'team'],
  ] as const)('“%s” offers first what is likely', async (text, place, first) => {
    const stage = openStage();
    await stage.answer({ text, place });
    const card = stage.shown();
    const question = card?.kind === 'question' ? card.asked.question : undefined;
    expect(question?.kind === 'whose' && question.offers[0]?.offer).toBe(first);
  });

  it.each(['set cover photo', 'set photo sparkles'])('“%s” asks everywhere', async (text) => {
    expect(await meaning(text, personal)).toBe('asks');
    expect(await meaning(text, channel)).toBe('asks');
  });

  it.each(['set photo', 'photo', 'new photo please'])(
    '“%s” is one’s own in one’s own chat, and asks elsewhere',
    async (text) => {
      expect(await meaning(text, personal)).toBe('me');
      expect(await meaning(text, channel)).toBe('asks');
    },
  );

  it.each([
    ['', 'me'],
    ['hi', 'me'],
    ['thanks!', 'me'],
    ['Hello PhotoBot!', 'me'],
    ['👍', 'me'],
    ['❤️', 'me'],
    ['thanks ❤️', 'me'],
    ['👨‍👩‍👧', 'me'],
    ['help', 'me'],
  ])('“%s” is a picture alone', async (text) => {
    expect(await meaning(text, personal)).toBe('me');
    expect(await meaning(text, channel)).toBe('asks');
  });

  it('says on the card what it could not do', async () => {
    const stage = openStage();
    await stage.answer({ text: 'set my photo, zoom in on the face' });
    const card = stage.shown();
    expect(card?.kind === 'change' && card.change.unread).toBe('zoom in on the face');
  });

  it.each([
    ['make me look like this', ['me', 'team', 'own-group', 'user']],
    ['this is my dog', ['me', 'team', 'own-group', 'user']],
    ['use this', ['team', 'me', 'own-group', 'user']],
  ])('offers first what “%s” is nearest to', async (text, offers) => {
    const stage = openStage();
    await stage.answer({ text });
    const card = stage.shown();
    const question = card?.kind === 'question' ? card.asked.question : undefined;
    expect(question?.kind === 'whose' && question.offers.map(({ offer }) => offer)).toEqual(offers);
  });
});

describe('words of other languages', () => {
  it.each([
    ['mein Profilbild ändern', 'me', 'me'],
    ['Bitte setze mein Foto, danke', 'me', 'me'],
    ['neues Profilbild', 'me', 'me'],
    ['Teambild ändern', 'own team', 'team'],
    ['Setze das Foto für das Team', 'own team', 'team'],
    ['Gruppenfoto von Marketing setzen', 'group Marketing', 'group Marketing'],
    ['自分の写真を設定', 'me', 'me'],
    ['プロフィール写真を変更してください', 'me', 'me'],
    ['チームの写真を設定', 'own team', 'team'],
    ['チームの画像をこれに変更してください。', 'own team', 'team'],
  ])('“%s” with a picture', async (text, inPerson, inChannel) => {
    expect(await meaning(text, personal)).toBe(inPerson);
    expect(await meaning(text, channel)).toBe(inChannel);
  });

  it.each([
    ['Danke!', { kind: 'said', topic: 'thanks' }],
    ['Hilfe', { kind: 'help' }],
    ['abbrechen', { kind: 'said', topic: 'nothing-open' }],
    ['ヘルプ', { kind: 'help' }],
    ['ありがとうございます', { kind: 'said', topic: 'thanks' }],
    ['キャンセル', { kind: 'said', topic: 'nothing-open' }],
  ])('“%s” without one', async (text, card) => {
    const stage = openStage();
    await stage.answer({ text, place: personal, images: [] });
    expect(stage.shown()).toMatchObject(card);
  });

  it('mean one thing each, in all languages', () => {
    const lists = [commandVerbs, kinds].map((words) => [...words.keys()]);
    const all = [...lists.flat(), ...photoWords].filter((word) => fillers.has(word));
    expect(all).toEqual([]);
  });
});

describe('one word for cancel and undo', () => {
  const done = async () => {
    const stage = openStage();
    await stage.answer({ text: 'set my photo', place: personal });
    stage.signedIn.set(adele.objectId, assertionOf(adele));
    await stage.click({ verb: 'confirm', place: personal }, assertionOf(adele));
    await stage.idle();
    const say = async (text: string, messageId: string) =>
      stage.answer({ text, place: personal, images: [], messageId });
    const states = async () => {
      const jobs = await Promise.all((await stage.deps.jobs.ids()).map(stage.deps.jobs.load));
      return jobs.map((job) => job?.state).toSorted();
    };
    return { say, stage, states };
  };

  it.each(['annuler', 'Annulla, per favore'])(
    '“%s” cancels what is open, and then undoes what was done',
    async (word) => {
      const { say, stage, states } = await done();
      await stage.answer({ text: 'set my photo', place: personal, messageId: 'message-2' });
      expect(await states()).toEqual(['applied', 'proposed']);
      await say(word, 'message-3');
      expect(await states()).toEqual(['applied', 'cancelled']);
      await say(word, 'message-4');
      expect(await states()).toEqual(['cancelled', 'undone']);
    },
  );

  it('“annuler la modification” undoes, whatever is open', async () => {
    const { say, stage, states } = await done();
    await stage.answer({ text: 'set my photo', place: personal, messageId: 'message-2' });
    await say('annuler la modification', 'message-3');
    expect(await states()).toEqual(['proposed', 'undone']);
  });

  it.each(['cancel', 'abbrechen', 'cancelar'])('“%s” undoes nothing', async (word) => {
    const { say, stage, states } = await done();
    await say(word, 'message-2');
    expect(stage.shown()).toMatchObject({ kind: 'said', topic: 'nothing-open' });
    expect(await states()).toEqual(['applied']);
  });
});

describe('words without a picture', () => {
  it.each([
    ['thanks', 'thanks'],
    ['Thank you!', 'thanks'],
    ['thx', 'thanks'],
    ['👍', 'nothing-waits'],
    ['ok', 'nothing-waits'],
    ['cool', 'nothing-waits'],
    ['thanks a lot!', 'thanks'],
    ['nice', 'nothing-waits'],
    ['never mind', 'nothing-open'],
    ['forget it', 'nothing-open'],
    ['when will others see my photo?', 'seen'],
    ['how does this work?', 'how'],
    ['what about privacy', 'privacy'],
    ['privacy', 'privacy'],
    ['version', 'who'],
    ['who are you', 'who'],
    ['who can see my photo', 'seen'],
    ['how do I change my photo?', 'how'],
    ['how do I change the team photo?', 'how'],
    ['How can I set a group picture', 'how'],
    ['cancel', 'nothing-open'],
    ['stop', 'nothing-open'],
  ])('“%s” gets a short answer', async (text, topic) => {
    for (const place of [personal, channel]) {
      const stage = openStage();
      await stage.answer({ text, place, images: [] });
      expect(stage.shown()).toMatchObject({ kind: 'said', topic });
    }
  });

  it.each(['set teem photo', 'set my photo circle'])(
    'are never taken for a wish to remove: “%s”',
    async (text) => {
      const stage = openStage();
      await stage.answer({ text, images: [] });
      expect(JSON.stringify(stage.shown())).not.toMatch(/remove/);
    },
  );
});

it.each([
  'Das ist das neue Foto von Megan Bowen, trag es bitte bei ihr ein',
  'Megan Bowen sent me this, can you make it her picture?',
  'dette er det nye bildet av Megan Bowen, legg det inn hos henne',
])('a name beside words that were left out is looked up for the question: “%s”', async (text) => {
  const stage = openStage();
  await stage.answer({ text, place: personal });
  const [id = ''] = await stage.deps.jobs.ids();
  const job = await stage.deps.jobs.load(id);
  expect(job?.wish.whose).toEqual({
    kind: 'unsaid',
    guess: 'user',
    heard: { name: 'Megan Bowen' },
  });
});
