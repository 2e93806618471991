import { randomUUID } from 'node:crypto';
import type { Attachments } from '../connector/attachments';
import type { Files } from '../files';
import { escapeHtml } from '../html-page';
import type { Activity, ActivityDeps, Scene } from './activities';
import { activityOf, channelData, clientInfo } from './activities';
import type { Mentioned } from './mentions';
import { at, mentionEntity, readMentions } from './mentions';
import type { SendOptions, SentImage } from './types';

export type ComposeDeps = ActivityDeps & {
  readonly attachments: Attachments;
  readonly files: Files;
};

/**
 * Makes the activity of a message as Teams does: pictures become addresses, and the HTML of the compose box comes
 * along as an attachment that only mirrors the text.
 */
export function messageActivity(
  deps: ComposeDeps,
  scene: Scene,
  options: SendOptions & { readonly mention: boolean },
  messageId: string,
): Activity {
  const { tenant } = deps;
  const { images = [], mention, text } = options;
  const words = text === undefined ? undefined : readMentions(tenant, scene.place, text);
  const bot = mention ? [{ id: tenant.botTeamsId, name: tenant.botName }] : [];
  const mentioned = [...bot, ...(words?.people ?? [])];
  const written = mention ? `${at(tenant.botName)}&nbsp;${words?.text ?? ''}` : words?.text;
  const sent = images.map((image) => attach(deps, scene, image));
  const html = options.html ?? htmlOf(written ?? '', mentioned, sent);
  const mirrored = mentioned.length > 0 || images.length > 0 || options.html !== undefined;
  return {
    ...activityOf(deps, scene),
    id: messageId,
    type: 'message',
    ...(written !== undefined && { text: written }),
    textFormat: 'plain',
    attachments: [
      ...sent.flatMap(({ attachment }) => (attachment ? [attachment] : [])),
      ...(mirrored ? [{ contentType: 'text/html', content: html }] : []),
    ],
    entities: [...mentioned.map(mentionEntity), clientInfo],
    channelData: {
      ...(scene.place.key === 'channel' && {
        teamsChannelId: tenant.team.threadId,
        teamsTeamId: tenant.team.threadId,
      }),
      ...channelData(tenant, scene.place),
    },
    ...(options.thread !== undefined && { replyToId: options.thread }),
  };
}

type Sent = { readonly attachment?: object; readonly markup: string };

/** Pasted pictures lie at the connector. Files of shared places stay with Graph: the bot sees a mark in the HTML only. */
function attach(
  { attachments, files, serviceUrl }: ComposeDeps,
  { place }: Scene,
  image: SentImage,
): Sent {
  if (image.as === 'inline') {
    const id = attachments.add(image.bytes);
    const contentUrl = `${serviceUrl}v3/attachments/${id}/views/original`;
    const source = `https://eu-api.asm.skype.com/v1/objects/${id}/views/imgo`;
    return {
      attachment: { contentType: image.contentType ?? 'image/*', contentUrl },
      markup: `<p><img itemscope="png" itemtype="http://schema.skype.com/AMSImage" src="${source}" itemid="${id}"></p>`,
    };
  }
  if (place.key !== 'personal') return { markup: `<attachment id="${randomUUID()}"></attachment>` };
  const name = image.name ?? 'photo.jpg';
  const { contentUrl, downloadUrl, uniqueId } = files.add(name, image.bytes);
  const fileType = /\.(\w+)$/.exec(name)?.[1] ?? '';
  return {
    attachment: {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl,
      name,
      content: { downloadUrl, uniqueId, fileType },
    },
    markup: '',
  };
}

/** The compose box numbers its mentions and writes them as spans. */
function htmlOf(written: string, mentioned: readonly Mentioned[], sent: readonly Sent[]): string {
  const markup = sent.map((each) => each.markup).join('');
  const spans = mentioned.map(({ name }, index) => [
    at(name),
    `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="${index}">${escapeHtml(name)}</span>`,
  ]);
  let rest = written;
  let body = '';
  for (const [mark = '', span = ''] of spans) {
    const start = rest.indexOf(mark);
    body += escapeText(rest.slice(0, start)) + span;
    rest = rest.slice(start + mark.length);
  }
  return `<div><div>${body}${escapeText(rest)}</div>${markup}</div>`;
}

/** The space after the bot's mention is markup already. */
function escapeText(text: string): string {
  return text.split('&nbsp;').map(escapeHtml).join('&nbsp;');
}

/** What people see of it, pictures included; the page shows this. */
export function shownAttachments(images: readonly SentImage[] = []): readonly Activity[] {
  return images.map(({ bytes, name }) => ({
    contentType: 'image/*',
    contentUrl: `data:image/png;base64,${bytes.toString('base64')}`,
    ...(name !== undefined && { name }),
  }));
}
