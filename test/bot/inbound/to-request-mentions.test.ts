import { readMentions } from '../../../bot/inbound/to-request';
import { mentionMark } from '../../../src/index';

const bot = '28:bot';
const mention = (id: string, text: string) => ({
  type: 'mention',
  mentioned: { id, name: 'x' },
  text,
});
const [first, second] = [mentionMark(0), mentionMark(1)];
const spoken = (text: string, ...entities: unknown[]) => {
  const { mentions, text: said } = readMentions(text, entities, bot);
  return {
    said: said.replace(/ +/g, ' ').trim(),
    ids: mentions.map(({ teamsUserId }) => teamsUserId),
  };
};

describe('readMentions', () => {
  it('takes the bot out and numbers people', () => {
    const text = '<at>PhotoBot</at> set photo of <at>Megan</at> from <at>Diego</at>';
    const entities = [
      mention(bot, '<at>PhotoBot</at>'),
      mention('29:m', '<at>Megan</at>'),
      mention('29:d', '<at>Diego</at>'),
    ];
    expect(spoken(text, ...entities)).toEqual({
      said: `set photo of ${first} from ${second}`,
      ids: ['29:m', '29:d'],
    });
  });

  it('tells two people of one name apart', () => {
    const text = '<at>Megan</at> and <at>Megan</at>';
    const entities = [mention('29:1', '<at>Megan</at>'), mention('29:2', '<at>Megan</at>')];
    expect(spoken(text, ...entities)).toEqual({
      said: `${first} and ${second}`,
      ids: ['29:1', '29:2'],
    });
  });

  it.each([
    '<at>Megan</at> <at>Bowen</at>',
    '<at>Megan</at>&nbsp;<at>Bowen</at>',
    '<at>Megan</at><at>Bowen</at>',
  ])('takes a name in two parts for one person: %s', (text) => {
    const entities = [mention('29:m', '<at>Megan</at>'), mention('29:m', '<at>Bowen</at>')];
    expect(spoken(`set photo of ${text}`, ...entities)).toEqual({
      said: `set photo of ${first}`,
      ids: ['29:m'],
    });
  });

  it.each([
    ['a tag that somebody typed', 'set <at>Megan</at> photo', []],
    ['an entity without its text', 'set photo', [mention('29:m', '')]],
    ['odd entities', 'set photo', [null, 7, { type: 'mention' }, { type: 'clientInfo' }]],
  ])('mentions nobody for %s', (_what, text, entities) => {
    expect(spoken(text, ...entities)).toEqual({ said: 'set photo', ids: [] });
  });

  it('takes no mark from what somebody typed', () => {
    expect(spoken(`set ${first} photo`, mention('29:m', '<at>M</at>')).said).toBe('set 0 photo');
  });

  it('reads a name with signs letter by letter', () => {
    const tag = '<at>$& (Megan) [x]</at>';
    expect(spoken(`photo of ${tag}`, mention('29:m', tag)).said).toBe(`photo of ${first}`);
  });
});
