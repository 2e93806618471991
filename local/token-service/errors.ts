import { Refused } from '../http/answer';

export function tokenServiceRefusal(status: number, code: string, message: string): Refused {
  return new Refused({ status, body: { error: { code, message } } });
}
