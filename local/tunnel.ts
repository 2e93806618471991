import type { Answer } from './http/answer';
import type { Incoming } from './http/routes';

/**
 * Stands for the public address of the bot and passes everything on to where it listens, as a development tunnel or a
 * front end does. So the address is known before the bot has a port.
 */
export function tunnelTo(
  botUrl: () => string | undefined,
): (incoming: Incoming) => Promise<Answer> {
  return async ({ method, url, headers, body }) => {
    const target = botUrl();
    if (target === undefined) return { status: 502, body: 'No bot is connected.' };
    const passed = new Headers();
    for (const name of ['accept', 'authorization', 'content-type']) {
      const value = headers[name];
      if (typeof value === 'string') passed.set(name, value);
    }
    const response = await fetch(new URL(url.pathname + url.search, target), {
      method,
      headers: passed,
      redirect: 'manual',
      ...(body.length > 0 && { body }),
    });
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: {
        'content-type': response.headers.get('content-type') ?? 'text/plain',
        ...(location !== null && { location }),
      },
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}
