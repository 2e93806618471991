import { tellsNews } from '../../../src/access/readings';
import type { Previous } from '../../../src/targets/photo';

const none: Previous = { kind: 'none', route: 'me' };
const photo: Previous = { kind: 'photo', route: 'me', etag: 'before' };

it.each<[string, string, Previous, boolean]>([
  ['of another photo', 'after', photo, true],
  ['of the same photo', 'before', photo, false],
  ['where there was no photo', 'after', none, true],
  ['that is not known', '', photo, false],
  ['that is not known, where there was no photo', '', none, false],
  ['where that of before is not known', 'after', { ...photo, etag: '' }, false],
])('an etag %s', (_what, etag, previous, news) => {
  expect(tellsNews(etag, previous)).toBe(news);
});
