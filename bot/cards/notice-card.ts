import type { Card, Text } from '../../src/index';
import { displayName } from '../../src/index';
import { beforeAndNow } from './before-now';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, plain, sentence } from './elements';

type Notice = Extract<Card, { readonly kind: 'notice' }>;

/** Tells somebody that a photo administrator has changed their photo, with the photo before and now. */
export function noticeCard(text: Text, notice: Notice): AdaptiveCard {
  const { change, restorable } = notice;
  const { id, requester, target } = change;
  return adaptiveCard(
    [
      heading(text.noticeHeading(change)),
      ...bothPhotos(text, notice),
      plain(text.noticeBy(displayName(requester.name))),
      ...(restorable ? [sentence(text.noticeLines.restore)] : []),
      target.kind === 'contact'
        ? plain(text.noticeOfContact(displayName(target.name)))
        : sentence(text.noticeLines.mine),
    ],
    restorable ? [execute(text.buttons.restore, 'restore', { change: id })] : [],
  );
}

/** Returns both photos side by side; nothing if one of them is not kept. */
function bothPhotos(text: Text, { after, before, change }: Notice): readonly Element[] {
  const isFirst = change.previous?.kind === 'none';
  if (!(before ?? isFirst) || !(after ?? change.action === 'remove')) return [];
  return [beforeAndNow(text, change, { after, before })];
}
