import { Refused } from '../http/answer';

/** Returns an error of the connector, which has all its errors in this form. */
export function connectorRefusal(status: number, code: string, message: string): Refused {
  return new Refused({ status, body: { error: { code, message } } });
}
