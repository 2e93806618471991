import type { Card, Text } from '../../src/index';
import { displayName } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, photoImage, plain, sentence } from './elements';

type Notice = Extract<Card, { readonly kind: 'notice' }>;

/** Tells somebody that a photo administrator has changed their photo, with the photo before and now. */
export function noticeCard(text: Text, notice: Notice): AdaptiveCard {
  const { change, restorable } = notice;
  const { id, requester, target } = change;
  return adaptiveCard(
    [
      heading(text.noticeHeading(change)),
      ...beforeAndNow(text, notice),
      plain(text.noticeBy(displayName(requester.name))),
      ...(restorable ? [sentence(text.noticeLines.restore)] : []),
      target.kind === 'contact'
        ? plain(text.noticeOfContact(displayName(target.name)))
        : sentence(text.noticeLines.mine),
    ],
    restorable ? [execute(text.buttons.restore, 'restore', { change: id })] : [],
  );
}

/** Returns both photos side by side, narrow enough for a phone; nothing if one of them is not kept. */
function beforeAndNow(text: Text, { after, before, change }: Notice): readonly Element[] {
  const { action, previous, target } = change;
  const { lines, noticeLines } = text;
  const isFirst = previous?.kind === 'none';
  if (!(before ?? isFirst) || !(after ?? action === 'remove')) return [];
  const side = (jpeg: Buffer | undefined, altText: string, caption: string) => ({
    type: 'Column',
    width: 'auto',
    items: [
      jpeg ? photoImage({ jpeg, altText, kind: target.kind, width }) : noPhoto(text),
      sentence(caption, { horizontalAlignment: 'Center', isSubtle: true }),
    ],
  });
  const columns = [
    side(before, noticeLines.beforeAlt, noticeLines.before),
    side(after, lines.appliedAlt, noticeLines.now),
  ];
  return [{ type: 'ColumnSet', columns }];
}

/** Two pictures and the gap between them fit the narrowest phone. */
const width = '104px';

function noPhoto({ noticeLines }: Text): Element {
  return {
    type: 'Container',
    style: 'emphasis',
    minHeight: width,
    verticalContentAlignment: 'Center',
    items: [sentence(noticeLines.none, { horizontalAlignment: 'Center' })],
  };
}
