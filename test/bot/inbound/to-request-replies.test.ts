import { repliedToId } from '../../../bot/inbound/to-request';

const chat = { id: '5', conversation: { id: '19:chat@thread.v2' } };
const thread = { id: '5', conversation: { id: '19:c@thread.tacv2;messageid=3' } };
const html = (content: string) => [{ contentType: 'text/html', content }];
const quotation = (id: string) =>
  `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${id}"><p>x</p></blockquote>`;

it.each([
  ['the first of its thread', thread, '3'],
  ['nothing, being the first of its thread', { ...thread, id: '3' }, undefined],
  ['nothing in a chat', chat, undefined],
  [
    'what its entity quotes',
    { ...chat, entities: [{ type: 'quotedReply', quotedReply: { messageId: '4' } }] },
    '4',
  ],
  ['what its HTML quotes', { ...chat, attachments: html(quotation('4')) }, '4'],
  ['nothing by an odd id', { ...chat, attachments: html(quotation('../4')) }, undefined],
  [
    'nothing by another quotation',
    { ...chat, attachments: html('<blockquote>4</blockquote>') },
    undefined,
  ],
])('a message answers %s', (_what, activity, expected) => {
  expect(repliedToId(activity)).toBe(expected);
});
