import type { ChangeView, Text } from '../../src/index';
import type { Element } from './elements';
import { photoImage, sentence } from './elements';

/** Small JPEGs; where there is none, there was or is no photo. */
type Both = { readonly before?: Buffer | undefined; readonly after?: Buffer | undefined };

/** Returns the photos before a change and after it side by side, narrow enough for a phone. */
export function beforeAndNow(
  text: Text,
  { target }: Pick<ChangeView, 'target'>,
  { after, before }: Both,
): Element {
  const { lines, noticeLines } = text;
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
  return { type: 'ColumnSet', columns };
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
