import type { TargetKind } from '../../src/index';
import type { Element } from './elements';

export type RowPicture = {
  /** A small JPEG. */
  readonly jpeg: Buffer;
  readonly altText: string;
  readonly kind: TargetKind;
  readonly width?: string;
};

/** A photo as Teams shows it, people round and teams square, with words beside it. */
export function pictureRow(
  picture: RowPicture | undefined,
  words: readonly Element[],
  look: Readonly<Record<string, unknown>> = {},
): Element {
  const column = { type: 'Column', width: 'stretch', items: words };
  if (!picture) return { type: 'ColumnSet', columns: [column], ...look };
  const { altText, jpeg, kind, width = '128px' } = picture;
  const image = {
    type: 'Image',
    url: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
    altText,
    width,
    ...(kind !== 'team' && kind !== 'group' && { style: 'Person' }),
  };
  return {
    type: 'ColumnSet',
    columns: [{ type: 'Column', width: 'auto', items: [image] }, column],
    ...look,
  };
}
