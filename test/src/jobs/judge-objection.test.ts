import { isHere, objection } from '../../../src/jobs/judge';
import type { Click, Verb } from '../../../src/request';
import { verbs } from '../../../src/request';
import { adele, channel, diego, personal, proposed } from '../../support/stage';

const click = (more: Partial<Click> = {}): Click => ({
  requester: adele,
  place: channel,
  verb: 'confirm',
  changeId: 'c-1',
  ...more,
});
const codeOf = (more: Partial<Click>) => objection(proposed, click(more))?.code;
const thread = { ...channel, conversationId: '19:team@thread.tacv2;messageid=2' };
const group = { ...channel, kind: 'groupChat', conversationId: '19:g@thread.v2' } as const;

describe('objection', () => {
  it.each(verbs)('has none to %s by the requester, in any thread of the channel', (verb) => {
    expect(codeOf({ verb })).toBeUndefined();
    expect(codeOf({ verb, place: thread })).toBeUndefined();
  });

  it.each(verbs)('lets nobody else %s, from wherever', (verb) => {
    expect(codeOf({ verb, requester: diego })).toBe('change.not_yours');
    const place = { ...personal, conversationId: 'a:diego' };
    const code = verb === 'undo' ? 'change.not_yours' : 'change.elsewhere';
    expect(codeOf({ verb, requester: diego, place })).toBe(code);
  });

  it('says whose it is', () => {
    const refusal = objection(proposed, click({ requester: diego }));
    expect(refusal).toMatchObject({ code: 'change.not_yours', details: { name: 'Adele' } });
  });

  it.each<[Verb, string | undefined]>([
    ['undo', undefined],
    ['confirm', 'change.elsewhere'],
    ['cancel', 'change.elsewhere'],
    ['frame', 'change.elsewhere'],
    ['continue', 'change.elsewhere'],
    ['choose', 'change.elsewhere'],
  ])('%s from one’s own chat: %s', (verb, code) => {
    expect(codeOf({ verb, place: personal })).toBe(code);
  });

  it('lets nobody undo from another shared place, or another tenant', () => {
    expect(codeOf({ verb: 'undo', place: group })).toBe('change.elsewhere');
    const abroad = { ...personal, tenantId: 't-2' };
    expect(codeOf({ verb: 'undo', place: abroad })).toBe('change.elsewhere');
    expect(codeOf({ place: { ...channel, tenantId: 't-2' } })).toBe('change.elsewhere');
  });
});

it('isHere takes all threads of a channel for one place', () => {
  expect(isHere(proposed, { place: thread })).toBe(true);
  expect(isHere(proposed, { place: group })).toBe(false);
  expect(isHere(proposed, { place: personal })).toBe(false);
});
