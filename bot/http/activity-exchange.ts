/** The request as the SDK's adapter wants it, without the web server's. */
export type ActivityRequest = {
  readonly method: 'POST';
  readonly headers: { readonly authorization: string };
  readonly body: Record<string, unknown>;
};

/** The response as the SDK's adapter wants it. */
export type ActivityResponse = {
  readonly socket: undefined;
  header(name: string, value: unknown): void;
  status(code: number): void;
  send(body?: unknown): void;
  end(): void;
};

/** What the SDK answered. */
type Answer = {
  readonly status: number;
  readonly headers?: { readonly 'content-type': string };
  readonly body?: string;
};

/**
 * Lets the SDK answer an activity into an object of ours. What the web server's response would do on the way stays
 * out: the SDK's version header, and a body whose format depends on the caller's Accept header.
 */
export async function exchangeActivity(
  onActivity: (request: ActivityRequest, response: ActivityResponse) => Promise<void>,
  authorization: string,
  activity: unknown,
): Promise<Answer> {
  let status = 500;
  let body: unknown;
  const response: ActivityResponse = {
    socket: undefined,
    header: () => undefined,
    status: (code) => void (status = code),
    send: (sent) => void (body = sent),
    end: () => undefined,
  };
  const request: ActivityRequest = {
    method: 'POST',
    headers: { authorization },
    body: activity as Record<string, unknown>,
  };
  await onActivity(request, response);
  return body === undefined
    ? { status }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
      };
}
