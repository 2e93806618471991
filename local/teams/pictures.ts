import type { Attachments } from '../connector/attachments';
import { newAttachmentId } from '../connector/attachments';
import type { Drive, Files } from '../files';
import type { Tenant } from '../tenant/tenant';
import type { Scene } from './activities';
import type { FileReference, HostedPicture } from './post';
import type { SentImage } from './types';

export type PictureDeps = {
  readonly tenant: Tenant;
  readonly serviceUrl: string;
  readonly attachments: Attachments;
  readonly files: Files;
};

/** One picture of a message: what of it the bot gets, and what Teams stores. */
export type SentPicture = {
  readonly attachment?: object;
  /** Its place in the HTML that the bot gets. */
  readonly markup: string;
  readonly hosted?: HostedPicture;
  readonly reference?: FileReference;
};

/** Stores a picture where Teams would. */
export function storePicture(deps: PictureDeps, scene: Scene, image: SentImage): SentPicture {
  if (image.as !== 'file') return pasted(deps, image, isFetchable(deps, scene, image));
  const name = image.name ?? 'photo.jpg';
  const stored = deps.files.add(name, image.bytes, driveOf(deps.tenant, scene));
  const { contentUrl, downloadUrl, uniqueId } = stored;
  if (scene.place.conversationType !== 'personal') {
    const reference = { id: uniqueId, name: stored.name, contentUrl };
    return { markup: `<attachment id="${uniqueId}"></attachment>`, reference };
  }
  const attachment = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl,
    name,
    content: { downloadUrl, uniqueId, fileType: /\.(\w+)$/.exec(name)?.[1] ?? '' },
  };
  return { attachment, markup: '' };
}

/** Teams keeps the picture with the message, and may or may not let the bot fetch it from the connector. */
function pasted(
  { attachments, serviceUrl }: PictureDeps,
  image: SentImage,
  fetchable: boolean,
): SentPicture {
  const id = fetchable ? attachments.add(image.bytes) : newAttachmentId();
  const source = `https://eu-api.asm.skype.com/v1/objects/${id}/views/imgo`;
  const contentUrl = `${serviceUrl}v3/attachments/${id}${image.view ?? '/views/original'}`;
  const attachment = { contentType: image.contentType ?? 'image/*', contentUrl };
  return {
    ...(fetchable && { attachment }),
    markup: `<p><img itemscope="png" itemtype="http://schema.skype.com/AMSImage" src="${source}" itemid="${id}"></p>`,
    hosted: {
      id: Buffer.from(`id=x_${id},type=1,url=${source}`).toString('base64'),
      bytes: image.bytes,
      contentType: typeOf(image.bytes),
      itemId: id,
    },
  };
}

function isFetchable({ tenant }: PictureDeps, { place }: Scene, { as }: SentImage): boolean {
  const shared = place.conversationType !== 'personal';
  return as === 'inline' && !(shared && tenant.settings.pastedPicturesHosted);
}

function typeOf(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 4);
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start === '\x89PNG') return 'image/png';
  return start === 'GIF8' ? 'image/gif' : 'application/octet-stream';
}

/**
 * Files of a channel lie in the site of its team, and private and shared channels have a site of their own; files of a
 * chat lie with who sent them. Who is in the conversation may read them.
 * Source: https://learn.microsoft.com/microsoftteams/sharepoint-onedrive-interact
 */
function driveOf({ team }: Tenant, { person, place }: Scene): Drive {
  const { channelType, conversationType, members, name = '' } = place;
  if (conversationType === 'channel') {
    const site = channelType ? `${team.name}-${name}` : team.name;
    const folder = `/sites/${site.replaceAll(' ', '')}/Shared Documents/${name}`;
    return { folder, readers: members };
  }
  const owner = person.userPrincipalName.replaceAll(/\W/g, '_');
  const folder = `/personal/${owner}/Documents/Microsoft Teams Chat Files`;
  return { folder, owner: person.key, readers: members };
}
