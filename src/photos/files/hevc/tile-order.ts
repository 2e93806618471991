import type { BlockMap } from './block-map';
import type { PictureSet } from './parameter-sets';

/** In which order the largest blocks come (ITU-T H.265, 6.5.1). */
export type TileOrder = {
  /** By their place in it, counted row by row. */
  readonly blocks: Uint32Array;
  /** In which tile each block is. */
  readonly tiles: Uint16Array;
  /** Whether a tile begins at a place. */
  readonly begins: (place: number) => boolean;
  /** Whether a row of a tile begins there. */
  readonly rowBegins: (place: number) => boolean;
};

/** Returns the order of the largest blocks of a picture. */
export function tileOrder(map: BlockMap, { tiles }: PictureSet): TileOrder {
  const columns = edges(map.blocksAcross, tiles?.columns ?? 1, tiles?.sizes?.widths);
  const rows = edges(map.blocksDown, tiles?.rows ?? 1, tiles?.sizes?.heights);
  const blocks: number[] = [];
  const tileOf = new Uint16Array(map.blocksAcross * map.blocksDown);
  const [starts, rowStarts] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      starts.add(blocks.length);
      for (let y = rows[row] ?? 0; y < (rows[row + 1] ?? 0); y += 1) {
        rowStarts.add(blocks.length);
        for (let x = columns[column] ?? 0; x < (columns[column + 1] ?? 0); x += 1) {
          tileOf[y * map.blocksAcross + x] = row * (columns.length - 1) + column;
          blocks.push(y * map.blocksAcross + x);
        }
      }
    }
  }
  return {
    blocks: Uint32Array.from(blocks),
    tiles: tileOf,
    begins: (place) => starts.has(place),
    rowBegins: (place) => rowStarts.has(place),
  };
}

function edges(blocks: number, count: number, sizes: readonly number[] | undefined): number[] {
  if (!sizes)
    return Array.from({ length: count + 1 }, (_, index) => Math.floor((index * blocks) / count));
  const found = [0];
  for (const size of sizes) found.push(Math.min(blocks, (found.at(-1) ?? 0) + size));
  return [...found, blocks];
}
