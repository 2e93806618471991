import type { Activity } from 'botbuilder';
import { toClick } from '../../../bot/inbound/activity';
import { toRequest } from '../../../bot/inbound/to-request';

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

const htmlOf = <T>(content: T) => ({ contentType: 'text/html', content });
const ams = (more = '') =>
  htmlOf(
    `<img alt="a" itemtype="http://schema.skype.com/AMSImage" src="https://x.example/"${more}>`,
  );
const attached = htmlOf('<div>set team photo</div><attachment id="1f-2"></attachment>');

describe('toRequest', () => {
  const client = (timezone: unknown) => [{ type: 'clientInfo', timezone }];

  it.each([
    [{ localTimezone: 'Europe/Berlin' }, 'Europe/Berlin'],
    [{ localTimezone: 'UTC', entities: client('Asia/Tokyo') }, 'UTC'],
    [{ localTimezone: 'W. Europe Standard Time', entities: client('Asia/Tokyo') }, 'Asia/Tokyo'],
    [{ localTimezone: 7, entities: client(7) }, undefined],
    [{ localTimezone: 'Nowhere', rawLocalTimestamp: '2026-11-25T18:34:05.6+05:30' }, '+05:30'],
    [{ rawLocalTimestamp: '2026-11-25T18:34:05Z' }, undefined],
    [{ rawLocalTimestamp: '2026-11-25T18:34:05+99:30' }, undefined],
    [{}, undefined],
  ])('reads of %j the time zone %s', (more, timeZone) => {
    expect(toRequest(message(more)).place.timeZone).toBe(timeZone);
  });

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

  const second = { ...inline, contentUrl: `${inline.contentUrl}2` };
  const secondFile = { ...file, content: { downloadUrl: 'https://x.example/2' } };
  it.each([
    ['one inline and one file', [file, inline], ['inline']],
    ['two inline', [inline, second], ['inline', 'inline']],
    ['two files', [file, secondFile], ['file', 'file']],
    ['two inline and a file', [inline, second, file], ['inline', 'inline', 'file']],
  ])('takes a picture and the same one as a file for one: %s', (_what, attachments, kinds) => {
    expect(toRequest(message({ attachments })).images.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['an attached file', [attached]],
    ['a pasted picture', [ams()]],
    [
      'a pasted picture, the type last',
      [htmlOf('<p><IMG src="x" itemType=\'http://schema.skype.com/AMSImage\'/>')],
    ],
    ['an emoji and a picture', [htmlOf(`<emoji id="1"></emoji>${ams().content}`)]],
  ])('sees that Teams hides %s', (_what, attachments) => {
    const request = toRequest(message({ attachments }));
    expect(request).toMatchObject({ images: [], hasHiddenPicture: true });
  });

  it.each([
    ['no attachment', []],
    ['text', [htmlOf('<div><at>PhotoBot</at> set team photo</div>')]],
    ['a linked image', [html]],
    ['an emoji image', [htmlOf('<img itemtype="http://schema.skype.com/Emoji" alt="x">')]],
    ['an emoji', [htmlOf('<emoji id="smile" alt="x"></emoji>')]],
    [
      'an emoji beside the words',
      [htmlOf('<img itemtype="http://schema.skype.com/Emoji">AMSImage')],
    ],
    ['a mark that was typed', [htmlOf('&lt;attachment id="1"&gt;')]],
    ['a mark in no HTML', [{ ...attached, contentType: 'text/plain' }]],
    ['odd HTML', [htmlOf({ a: 1 })]],
    ['a pasted picture that came', [inline, ams()]],
    ['a file that came', [attached, file]],
  ])('sees nothing hidden in %s', (_what, attachments) => {
    expect(toRequest(message({ attachments })).hasHiddenPicture).toBeUndefined();
  });

  it.each([
    ['personal', { conversationType: 'personal' }, 'personal'],
    ['group chat', { conversationType: 'groupChat', isGroup: true }, 'groupChat'],
    ['channel', { conversationType: 'channel', isGroup: true }, 'channel'],
    ['no type, no group', {}, 'personal'],
    ['no type, a group', { isGroup: true }, 'groupChat'],
    ['an unknown type', { conversationType: 'meeting' }, 'groupChat'],
    ['an odd type, a group', { conversationType: 7, isGroup: true }, 'groupChat'],
    ['a type and an odd group', { conversationType: 'channel', isGroup: 'yes' }, 'channel'],
    ['nulls', { conversationType: null, isGroup: null }, 'personal'],
  ])('reads the place of %s', (_what, conversation, kind) => {
    const read = toRequest(message({ conversation: { id: 'c', tenantId: 't', ...conversation } }));
    expect(read.place.kind).toBe(kind);
  });

  const inPlace = (conversation: object, channelData: unknown) =>
    toRequest(message({ conversation: { id: 'c', tenantId: 't', ...conversation }, channelData }))
      .place;
  it.each([
    ['private', 'private'],
    ['Shared', 'shared'],
    ['standard', undefined],
    ['unknownFutureValue', undefined],
    [7, undefined],
    [undefined, undefined],
  ])('reads the kind of a channel of the type %p', (type, channelKind) => {
    const place = inPlace({ conversationType: 'channel' }, { channel: { id: '19:x', type } });
    expect(place).toMatchObject({ kind: 'channel' });
    expect(place.channelKind).toBe(channelKind);
  });

  it.each([
    ['a meeting’s id', '19:x@thread.v2', { meeting: { id: 'MCMx' } }, true],
    ['the id of its chat', '19:meeting_Nm@thread.v2', {}, true],
    ['neither', '19:x@thread.v2', {}, undefined],
    ['an odd meeting', '19:x@thread.v2', { meeting: 'yes' }, undefined],
    ['an odd id', '19:x@thread.v2', { meeting: { id: 7 } }, undefined],
  ])('knows a meeting by its chat with %s', (_what, id, channelData, meeting) => {
    const place = inPlace({ id, conversationType: 'groupChat' }, channelData);
    expect(place).toMatchObject({ kind: 'groupChat' });
    expect(place.meeting).toBe(meeting);
  });

  it('takes the meeting of a channel for the channel', () => {
    const place = inPlace({ conversationType: 'channel' }, { meeting: { id: 'MCMx' } });
    expect(place).toMatchObject({ kind: 'channel' });
    expect(place.meeting).toBeUndefined();
  });

  const two = '0A1B2C3D-0000-4000-8000-00000000ADE1_ME';
  it.each([
    ['a chat of two', `19:${two}@unq.gbl.spaces`, { conversationType: 'personal' }, 'groupChat'],
    ['one with the bot', `19:${two.replace('ME', 'BOT')}@unq.gbl.spaces`, {}, 'personal'],
    ['one with the bot first', '19:Bot_x@UNQ.gbl.spaces', { isGroup: false }, 'personal'],
    ['one whose name has the bot’s in it', '19:bot1_x@unq.gbl.spaces', {}, 'groupChat'],
    ['more than two', '19:x_y_bot@unq.gbl.spaces', {}, 'groupChat'],
    ['a group chat without a type', '19:x@thread.v2', {}, 'groupChat'],
    [
      'a group chat called personal',
      '19:x@thread.v2',
      { conversationType: 'personal' },
      'groupChat',
    ],
    ['a channel without a type', '19:x@thread.tacv2;messageid=1', {}, 'channel'],
    ['a channel in other letters', '19:x@THREAD.tacv2', { conversationType: 'Channel' }, 'channel'],
    [
      'a meeting called a channel',
      '19:MEETING_x@thread.v2',
      { conversationType: 'channel' },
      'groupChat',
    ],
    ['a chat with oneself', '48:notes', { conversationType: 'personal' }, 'groupChat'],
    ['an opaque id', 'a:1x', { conversationType: 'PERSONAL', isGroup: null }, 'personal'],
    ['an opaque id of a group', 'a:1x', { isGroup: true }, 'groupChat'],
  ])('tells by the id where %s is', (_what, id, conversation, kind) => {
    expect(inPlace({ id, ...conversation }, null).kind).toBe(kind);
  });

  it('takes the meeting of a team’s channel for the channel where the type is missing', () => {
    const id = '19:old@thread.skype';
    const place = inPlace({ id }, { team: { id: '19:team' }, meeting: { id: 'MCMx' } });
    expect(place).toMatchObject({ kind: 'channel', teamThreadId: '19:team' });
  });

  const tenantId = 'F0E1D2C3-0000-4000-8000-00000000FAB1';
  it.each([
    [tenantId, tenantId.toLowerCase()],
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    ['fabrikam.example', undefined],
    [7, undefined],
    ['00000000-0000-0000-0000-000000000000', undefined],
  ])('reads the organisation %p of the sender', (given, expected) => {
    const { requester } = toRequest(message({ from: { ...base.from, tenantId: given } }));
    expect(requester.tenantId).toBe(expected);
  });

  it('compares ids in lower case', () => {
    const { place, requester } = toRequest(message({}));
    expect([requester.objectId, place.tenantId]).toEqual(['aaaa', 't-1']);
  });

  it.each([[null], [7], [undefined]])('survives the name %p', (name) => {
    const from = { ...base.from, name };
    expect(toRequest(message({ from })).requester).toMatchObject({ name: '', objectId: 'aaaa' });
  });

  it('takes an empty id for none', () => {
    const { place } = toRequest(message({ channelData: { team: { id: '' } } }));
    expect(place).toEqual(toRequest(message({})).place);
    const value = { action: { verb: 'undo', data: { change: 'c' } } };
    const pressed = toClick(message({ type: 'invoke', replyToId: '', value }));
    expect(pressed).toMatchObject({ verb: 'undo', messageId: undefined });
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
      action: {
        type: 'Action.Execute',
        verb: 'frame',
        data: { change: 'c', crop: 'top', turn: 90, ground: 'black' },
      },
    };
    expect(click(value)).toMatchObject({
      verb: 'frame',
      changeId: 'c',
      crop: 'top',
      turn: 90,
      ground: 'black',
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

  it.each([
    ['crop', { x: 1 }],
    ['crop', 'x'.repeat(1000)],
    ['turn', '90'],
    ['turn', NaN],
    ['ground', ['black']],
  ] as const)('drops the odd %s %o', (name, odd) => {
    const value = { action: { verb: 'frame', data: { change: 'c', [name]: odd } } };
    expect(click(value)).toBeDefined();
    expect(click(value)?.[name]).toBeUndefined();
  });
});
