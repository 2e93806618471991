import { isObject } from '../http/body';
import type { Draft, Variation } from './variation';
import { placeOf } from './variation';

const view = /\/views\/original$/;

/** The forms in which a pasted picture reaches a bot, or does not. */
export const pictureVariations: readonly Variation[] = [
  typed('image/png'),
  typed('image/jpeg'),
  ofPasted('picture without a view', 0.15, (picture) => {
    picture['contentUrl'] = String(picture['contentUrl']).replace(view, '');
  }),
  // Source: https://github.com/microsoft/botbuilder-js/issues/4666
  ofPasted('picture with content', 0.15, (picture) => {
    const downloadUrl = picture['contentUrl'];
    picture['content'] = { downloadUrl, uniqueId: 'a1b2', fileType: 'png', token: 'opaque' };
  }),
  {
    name: 'no mirror of the text',
    likelihood: 0.1,
    applies: (draft) => pasted(draft).length > 0 && !isShared(draft),
    change: (draft) => keep(draft, (each) => each['contentType'] !== 'text/html'),
  },
  {
    name: 'picture kept from the bot',
    likelihood: 0.25,
    applies: (draft) => pasted(draft).length > 0 && isShared(draft),
    change: (draft) => keep(draft, (each) => !isPasted(each)),
  },
  // Source: https://github.com/microsoft/botframework-sdk/issues/4466
  {
    name: 'picture lost by a phone',
    likelihood: 0.2,
    lasting: true,
    applies: (draft) => !isShared(draft) && isFromPhone(draft) && attachmentsOf(draft).length > 0,
    change: (draft) => keep(draft, () => false),
  },
];

function typed(contentType: string): Variation {
  return ofPasted(`picture as ${contentType}`, 0.15, (picture) => {
    picture['contentType'] = contentType;
  });
}

function ofPasted(name: string, likelihood: number, change: (picture: Draft) => void): Variation {
  return {
    name,
    likelihood,
    applies: (draft) => pasted(draft).length > 0,
    change: (draft) => pasted(draft).forEach(change),
  };
}

const pasted = (draft: Draft) => attachmentsOf(draft).filter(isPasted);

function isPasted({ contentType, contentUrl }: Draft): boolean {
  return String(contentType).startsWith('image/') && typeof contentUrl === 'string';
}

function attachmentsOf({ attachments, type }: Draft): readonly Draft[] {
  return type === 'message' && Array.isArray(attachments) ? attachments.filter(isObject) : [];
}

function keep(draft: Draft, fits: (attachment: Draft) => boolean): void {
  draft['attachments'] = attachmentsOf(draft).filter(fits);
}

const isShared = (draft: Draft) => placeOf(draft) !== 'personal';

function isFromPhone({ entities }: Draft): boolean {
  return (
    Array.isArray(entities) &&
    entities.some((each) => isObject(each) && ['iOS', 'Android'].includes(String(each['platform'])))
  );
}
