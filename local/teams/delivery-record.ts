import { isObject } from '../http/body';
import type { Activity } from './activities';

/** One sending of an activity, and what came back. */
export type DeliveryRecord = {
  readonly type: string;
  /** Of an invoke, such as `adaptiveCard/action`. */
  readonly name?: string;
  /** Who did it: `29:…`. */
  readonly from: string;
  /** By the clock of the machine, in milliseconds. */
  readonly sentAt: number;
  /** 0 when nothing came in time. */
  readonly status: number;
  readonly milliseconds: number;
};

/** A long session at the chat page must not keep every one. */
const kept = 5000;

/** Keeps what came of a sending among the others. */
export function recordDelivery(
  records: DeliveryRecord[],
  { from, name, type }: Activity,
  came: Pick<DeliveryRecord, 'sentAt' | 'status' | 'milliseconds'>,
): void {
  records.push({
    type: String(type),
    ...(typeof name === 'string' && { name }),
    from: isObject(from) ? String(from['id']) : '',
    ...came,
  });
  if (records.length > kept) records.shift();
}
