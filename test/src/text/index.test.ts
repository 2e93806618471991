import { refusals } from '../../../src/errors';
import type { RefusalCode } from '../../../src/errors';
import { text } from '../../../src/text';
import { sampleDetails } from '../../support/sample-details';

const codes = Object.keys(refusals) as RefusalCode[];

describe('sentenceFor', () => {
  it.each(codes)('has a whole sentence for %s with the details that it needs', (code) => {
    const sentence = text.sentenceFor(code, sampleDetails(code));
    expect(sentence).toMatch(/^[\p{Lu}“].*[.?!)]$/u);
    expect(sentence).not.toContain('undefined');
  });

  it.each(codes.filter((code) => refusals[code].retryable && code !== 'bot.busy'))(
    'tells for the passing %s to try again',
    (code) => {
      expect(text.sentenceFor(code, sampleDetails(code))).toMatch(/again/i);
    },
  );

  it.each([
    ['photo.several', { count: 3 }, '3 pictures'],
    ['photo.too_small', { width: 20, height: 30, minimum: 48 }, '20 × 30'],
    ['photo.unsupported', { format: 'PDF' }, 'PDF'],
    ['photo.unsupported', { format: 'HEIC' }, 'Most Compatible'],
    ['photo.unsupported', { format: 'rare AVIF' }, 'rare kind of AVIF'],
    ['command.unknown', { nearest: 'set my photo' }, '“set my photo”'],
    ['auth.consent_needed', { scopes: 'TeamSettings.ReadWrite.All', admin: 1 }, 'administrator'],
    ['auth.consent_needed', { scopes: 'User.ReadWrite', admin: 0 }, 'yourself'],
    ['graph.busy', { seconds: 12 }, '12 seconds'],
    ['change.not_yours', { name: 'Adele' }, 'Adele'],
    ['change.not_yours', { name: 'Ade\u202ele' }, 'Only Adele can'],
    ['change.not_yours', { name: '\u202e' }, 'Only the person who asked can'],
    ['change.undo_not_yours', { name: '\u202eAdele' }, 'is by Adele, and'],
  ] as const)('of %s with %j says “%s”', (code, details, words) => {
    expect(text.sentenceFor(code, details)).toContain(words);
  });

  it('of a card that is no longer valid asks for a picture only where there was one', () => {
    expect(text.sentenceFor('change.unknown', {})).toMatch(/picture if there was one/);
  });
});
