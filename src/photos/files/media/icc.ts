/** A colour as X, Y and Z. */
export type Xyz = readonly [number, number, number];

/** How stored values become light: a power, or g, a, b, c and d of a curve with a straight beginning. */
export type Curve =
  | readonly [number]
  | readonly [g: number, a: number, b: number, c: number, d: number];

/** The white to which all colours in a profile are adapted (ICC.1:2022, 7.2.16). */
const white: Xyz = [0.9642, 1, 0.8249];

/** Returns the ICC profile of a colour space: https://www.color.org/specification/ICC.1-2022-05.pdf */
export function iccProfile([red, green, blue]: readonly [Xyz, Xyz, Xyz], curve: Curve): Buffer {
  const light = tag('para', halfWords(curve.length === 1 ? 0 : 3, 0), ...curve.map(fixed));
  return profileOf([
    ['wtpt', xyz(white)],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', light],
    ['gTRC', light],
    ['bTRC', light],
  ]);
}

function profileOf(tags: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  let end = 128 + table.length;
  tags.forEach(([name, content], index) => {
    table.write(name, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(end, 8 + 12 * index);
    table.writeUInt32BE(content.length, 12 + 12 * index);
    end += content.length;
  });
  return Buffer.concat([header(end), table, ...tags.map(([, content]) => content)]);
}

/** Version 4, for a display, from red-green-blue to XYZ. */
function header(bytes: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(bytes, 0);
  head.writeUInt32BE(0x04000000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  Buffer.concat(white.map(fixed)).copy(head, 68);
  return head;
}

function xyz(colour: Xyz): Buffer {
  return tag('XYZ ', ...colour.map(fixed));
}

function tag(type: string, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...content]);
}

/** A number in sixteen bits before and sixteen behind the point. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
}

function halfWords(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index));
  return bytes;
}
