import type { Activity } from 'botbuilder';
import { toClick, toRequest } from '../../bot/activity';

const base = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/',
  from: { id: '29:adele', name: 'Adele', aadObjectId: 'AAAA' },
  recipient: { id: '28:bot', name: 'PhotoBot' },
  conversation: { id: 'a:1', tenantId: 'T-1', conversationType: 'personal' },
};
const message = (more: object) => ({ ...base, ...more }) as unknown as Activity;

const inline = {
  contentType: 'image/*',
  contentUrl: 'https://smba.example/v3/attachments/1/views/original',
};
const file = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://contoso-my.sharepoint.com/me.png',
  name: 'me.png',
  content: { downloadUrl: 'https://contoso-my.sharepoint.com/signed', fileType: 'png' },
};
const html = { contentType: 'text/html', content: '<p><img src="https://evil.example/x.png"></p>' };

describe('toRequest', () => {
  it.each([
    ['<at>PhotoBot</at> set team photo', 'set team photo'],
    ['<at>Photo</at> <at>Bot</at>&nbsp;set team photo', '&nbsp;set team photo'],
    ['set <at id="0">Photo\nBot</at> team photo', 'set team photo'],
    ['no mention', 'no mention'],
  ])('removes the mentions of “%s”', (text, expected) => {
    expect(toRequest(message({ text })).text.replace(/ +/g, ' ').trim()).toBe(expected);
  });

  it.each([
    ['an inline image', [inline, html], [{ kind: 'inline', contentUrl: inline.contentUrl }]],
    ['a file', [file], [{ kind: 'file', downloadUrl: file.content.downloadUrl, name: 'me.png' }]],
    [
      'the same picture twice',
      [inline, inline],
      [{ kind: 'inline', contentUrl: inline.contentUrl }],
    ],
    ['text only', [html], []],
    ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], []],
    [
      'odd attachments',
      [null, 7, 'x', {}, { contentType: 'image/png' }, { ...file, content: 1 }],
      [],
    ],
  ])('finds the pictures of a message with %s', (_what, attachments, expected) => {
    expect(toRequest(message({ attachments })).images).toEqual(expected);
  });

  it.each([
    ['personal', { conversationType: 'personal' }, 'personal'],
    ['group chat', { conversationType: 'groupChat', isGroup: true }, 'groupChat'],
    ['channel', { conversationType: 'channel', isGroup: true }, 'channel'],
    ['no type, no group', {}, 'personal'],
    ['no type, a group', { isGroup: true }, 'groupChat'],
    ['an unknown type', { conversationType: 'meeting' }, 'groupChat'],
  ])('reads the place of %s', (_what, conversation, kind) => {
    const read = toRequest(message({ conversation: { id: 'c', tenantId: 't', ...conversation } }));
    expect(read.place.kind).toBe(kind);
  });

  it('compares ids in lower case', () => {
    const { place, requester } = toRequest(message({}));
    expect([requester.objectId, place.tenantId]).toEqual(['aaaa', 't-1']);
  });

  it('survives odd texts and channel data', () => {
    const odd = { text: { a: 1 }, channelData: { team: 'x' }, attachments: 'none' };
    expect(toRequest(message(odd))).toMatchObject({ text: '', images: [] });
  });
});

describe('toClick', () => {
  const click = (value: unknown) => toClick(message({ type: 'invoke', replyToId: '5', value }));

  it('reads a button of ours', () => {
    const value = {
      action: { type: 'Action.Execute', verb: 'crop', data: { change: 'c', crop: 'top' } },
    };
    expect(click(value)).toMatchObject({
      verb: 'crop',
      changeId: 'c',
      crop: 'top',
      messageId: '5',
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['another verb', { action: { verb: 'delete', data: { change: 'c' } } }],
    ['no data', { action: { verb: 'confirm' } }],
    ['a number for the id', { action: { verb: 'confirm', data: { change: 1 } } }],
    ['a long id', { action: { verb: 'confirm', data: { change: 'x'.repeat(1000) } } }],
    ['a prototype', { action: { verb: '__proto__', data: { change: 'c' } } }],
  ])('finds no click in %s', (_what, value) => {
    expect(click(value)).toBeUndefined();
  });

  it('drops an odd crop', () => {
    const value = { action: { verb: 'confirm', data: { change: 'c', crop: { x: 1 } } } };
    expect(click(value)).not.toHaveProperty('crop');
  });
});
