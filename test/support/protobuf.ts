/** How a field is read: as a message of its own, or as one of these kinds; in brackets where it may come several times. */
type Kind = 'text' | 'hex' | 'varint' | 'double' | 'fixed64' | 'sfixed64' | Fields;
export type Fields = {
  readonly [number: number]: readonly [name: string, kind: Kind | readonly [Kind]];
};
export type Message = Readonly<Record<string, unknown>>;

/**
 * Reads a message of Protocol Buffers. Fields that are not named are left out.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */
export function readMessage(bytes: Buffer, fields: Fields): Message {
  const message: Record<string, unknown> = {};
  for (const { number, value } of wire(bytes)) {
    const [name, kind] = fields[number] ?? [];
    if (name === undefined || kind === undefined) continue;
    if (!isList(kind)) message[name] = convert(value, kind);
    else
      message[name] = [
        ...((message[name] as unknown[] | undefined) ?? []),
        convert(value, kind[0]),
      ];
  }
  return message;
}

const isList = (kind: Kind | readonly [Kind]): kind is readonly [Kind] => Array.isArray(kind);

function convert(value: Buffer | bigint, kind: Kind): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof kind === 'object') return readMessage(value, kind);
  switch (kind) {
    case 'text':
      return value.toString('utf8');
    case 'hex':
      return value.toString('hex');
    case 'double':
      return value.readDoubleLE();
    case 'fixed64':
      return Number(value.readBigUInt64LE());
    case 'sfixed64':
      return Number(value.readBigInt64LE());
    case 'varint':
      throw new TypeError('a number was expected');
  }
}

/** Each field as it is on the wire: a number as one, all else as bytes. */
function* wire(bytes: Buffer): Generator<{ number: number; value: Buffer | bigint }> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, value);
    }
  };
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError('the message is cut off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const key = Number(varint());
    const number = key >> 3;
    switch (key & 7) {
      case 0:
        yield { number, value: varint() };
        break;
      case 1:
        yield { number, value: take(8) };
        break;
      case 2:
        yield { number, value: take(Number(varint())) };
        break;
      case 5:
        yield { number, value: take(4) };
        break;
      default:
        throw new TypeError('no message of Protocol Buffers');
    }
  }
}
