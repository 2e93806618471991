import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import type { Answer } from './answer';
import { Refused, respond } from './answer';
import type { RecordedRequest } from './record';

/** A request with the body read and the path taken apart. */
export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The `:names` of the route's template, unescaped. */
  readonly parameters: Readonly<Record<string, string>>;
  /** A fault asks for an answer from before the last write. */
  readonly stale: boolean;
};

export type Handler = (incoming: Incoming) => Answer | Promise<Answer>;

/** `GET /v3/teams/:id` and what answers it. A `~word` stands for that word in any letter case. */
export type Routes = Readonly<Record<`${string} /${string}`, Handler>>;

type Env = { Bindings: { readonly received: RecordedRequest; readonly stale: boolean } };

/** Makes an app of a table of routes; `otherwise` answers if there is no such path. */
export function appOf(routes: Routes, otherwise: Handler = () => ({ status: 404 })): Hono<Env> {
  // Every tenant makes its own apps, and this router is the fastest to fill.
  const app = new Hono<Env>({ router: new TrieRouter() });
  const methods = new Map<string, string[]>();
  for (const [route, handler] of Object.entries(routes)) {
    const [method = '', template = ''] = route.split(' ');
    const path = template.replace(/~([^/]+)/g, anyCase);
    methods.set(path, [...(methods.get(path) ?? []), method]);
    app.on(method, path, async (context) => respond(await handler(incomingOf(context))));
  }
  for (const [path, allowed] of methods) {
    app.all(path, () => respond({ status: 405, headers: { allow: allowed.join(', ') } }));
  }
  app.notFound(async (context) => respond(await otherwise(incomingOf(context))));
  app.onError((thrown) => respond(thrown instanceof Refused ? thrown.answer : bug(thrown)));
  return app;
}

/** Returns a parameter that only this word fits, in any letter case; the position keeps parameter names apart. */
function anyCase(_all: string, word: string, position: number): string {
  const letters = word.replace(/./g, (each) => `[${each.toLowerCase()}${each.toUpperCase()}]`);
  return `:word${position}{${letters}}`;
}

function incomingOf({ env: { received, stale }, req }: Context<Env>): Incoming {
  const { body, headers, method, url } = received;
  return { method, url, headers, body, parameters: req.param(), stale };
}

function bug(thrown: Error): Answer {
  const message = thrown.stack ?? thrown.message;
  return { status: 500, body: { error: { code: 'LocalBug', message } } };
}
