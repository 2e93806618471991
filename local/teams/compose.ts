import type { Activity, ActivityDeps, Scene } from './activities';
import { activityOf, channelData, clientInfoOf } from './activities';
import { graphHtmlOf, mirrorOf, quoteEntity, quoteMarkup } from './markup';
import { at, mentionEntity, readMentions } from './mentions';
import type { PictureDeps, SentPicture } from './pictures';
import { storePicture } from './pictures';
import type { Post, Quote } from './post';
import type { SendOptions, SentImage } from './types';

export type ComposeDeps = ActivityDeps & PictureDeps;

export type Draft = Omit<SendOptions, 'quote'> & {
  readonly mention: boolean;
  readonly messageId: string;
  readonly quote?: Quote;
};

/**
 * Turns a message into what Teams makes of it. `activity` is for the bot: pictures are addresses in it, and the HTML of
 * the compose box is an attachment that only mirrors the text. `post` is what Teams keeps for people and for Graph.
 */
export function compose(
  deps: ComposeDeps,
  scene: Scene,
  draft: Draft,
): { readonly activity: Activity; readonly post: Post } {
  const { tenant } = deps;
  const { card, images = [], mention, quote, text } = draft;
  const words = text === undefined ? undefined : readMentions(tenant, scene.place, text);
  const bot = mention ? [{ id: tenant.botTeamsId, name: tenant.botName }] : [];
  const mentioned = [...bot, ...(words?.people ?? [])];
  const written = mention ? `${at(tenant.botName)}&nbsp;${words?.text ?? ''}` : words?.text;
  const sent = images.map((image) => storePicture(deps, scene, image));
  const [before, after] = [quote ? quoteMarkup(tenant, quote) : '', markupOf(sent)];
  const html = draft.html ?? mirrorOf(written ?? '', mentioned, before, after);
  const quoted = quote ? [quoteEntity(tenant, quote)] : [];
  const plain = mentioned.length === 0 && images.length === 0 && !quote;
  const mirror = plain && draft.html === undefined ? [] : [htmlAttachment(html)];
  const stored = sent.flatMap(({ attachment }) => attachment ?? []);
  return {
    activity: {
      ...activityOf(deps, scene),
      id: draft.messageId,
      type: 'message',
      ...(written !== undefined && { text: written }),
      textFormat: 'plain',
      attachments: [...stored, ...(card ? [card] : []), ...mirror],
      entities: [...mentioned.map(mentionEntity), ...quoted, clientInfoOf(scene, draft.device)],
      channelData: { ...oldChannelData(deps, scene), ...channelData(tenant, scene.place) },
      ...(draft.thread !== undefined && { replyToId: draft.thread }),
    },
    post: {
      html: draft.html ?? graphHtmlOf(written ?? '', mentioned),
      mentioned,
      hosted: sent.flatMap(({ hosted }) => hosted ?? []),
      references: sent.flatMap(({ reference }) => reference ?? []),
      ...(quote && { quote }),
    },
  };
}

/** The ids under their older names, which messages have besides. */
function oldChannelData({ tenant }: ActivityDeps, { place }: Scene): object {
  if (place.conversationType !== 'channel') return {};
  return { teamsChannelId: place.conversationId, teamsTeamId: tenant.team.threadId };
}

const htmlAttachment = (content: string) => ({ contentType: 'text/html', content });

const markupOf = (sent: readonly SentPicture[]) => sent.map(({ markup }) => markup).join('');

/** Returns the pictures of a message as people see them; the page shows these. */
export function shownAttachments(images: readonly SentImage[] = []): readonly Activity[] {
  return images.map(({ bytes, name }) => ({
    contentType: 'image/*',
    contentUrl: `data:image/png;base64,${bytes.toString('base64')}`,
    ...(name !== undefined && { name }),
  }));
}
