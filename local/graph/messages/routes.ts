import type { Answer } from '../../http/answer';
import type { Handler, Incoming, Routes } from '../../http/routes';
import type { Find, MessageDeps } from './access';
import { channelMessage, chatMessage, notFound } from './access';
import { messageEntity } from './entity';

/**
 * Messages of channels and chats, and the pictures that were pasted into them. Files have no address here: the
 * attachments are a part of the message.
 * Source: https://learn.microsoft.com/graph/api/chatmessage-get, …/chatmessage-list-hostedcontents and
 * …/chatmessagehostedcontent-get
 */
export function messageRoutes(deps: MessageDeps): Routes {
  const messages = '/~v1.0/~teams/:team/~channels/:channel/~messages';
  return Object.fromEntries([
    ...routesOf(deps, channelMessage, `${messages}/:message`),
    ...routesOf(deps, channelMessage, `${messages}/:root/~replies/:message`),
    ...routesOf(deps, chatMessage, '/~v1.0/~chats/:chat/~messages/:message'),
  ]);
}

function routesOf(deps: MessageDeps, find: Find, path: string): [string, Handler][] {
  const hosted = `${path}/~hostedContents`;
  return [
    [`GET ${path}`, (incoming) => oneMessage(deps, find, incoming)],
    [`GET ${hosted}`, (incoming) => listPictures(deps, find, incoming)],
    [`GET ${hosted}/:hosted/$value`, (incoming) => pictureBytes(deps, find, incoming)],
  ];
}

function oneMessage(deps: MessageDeps, find: Find, incoming: Incoming): Answer {
  return { status: 200, body: messageEntity(deps.tenant, find(deps, incoming), deps.origin) };
}

/** The list says which there are, and nothing about them. */
function listPictures(deps: MessageDeps, find: Find, incoming: Incoming): Answer {
  const { message, path } = find(deps, incoming);
  const value = (message.post?.hosted ?? []).map(({ id }) => ({
    id,
    contentBytes: null,
    contentType: null,
  }));
  const context = `${deps.origin}/v1.0/$metadata#${path.slice(1)}/hostedContents`;
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, value } };
}

function pictureBytes(deps: MessageDeps, find: Find, incoming: Incoming): Answer {
  const { message } = find(deps, incoming);
  const picture = message.post?.hosted.find(({ id }) => id === incoming.parameters['hosted']);
  if (!picture) throw notFound('Hosted content');
  const { bytes: body, contentType } = picture;
  return { status: 200, headers: { 'content-type': contentType }, body };
}
