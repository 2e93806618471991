import { channelOf } from '../../../src/memory/audit';

it.each([
  ['19:a@thread.tacv2;messageid=1', '19:a@thread.tacv2'],
  ['19:a@thread.tacv2', '19:a@thread.tacv2'],
  ['a:1', 'a:1'],
])('the channel of %s is %s', (conversation, expected) => {
  expect(channelOf(conversation)).toBe(expected);
});
