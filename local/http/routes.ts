import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer';

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

export type Found = { readonly handler: Handler; readonly parameters: Record<string, string> };

/** Finds what answers a request; templates are compared segment by segment, letter case included but for a `~word`. */
export function findRoute(routes: Routes, method: string, path: string): Found | undefined {
  for (const [route, handler] of Object.entries(routes)) {
    const [verb, template = ''] = route.split(' ');
    if (verb !== method) continue;
    const parameters = match(template, path);
    if (parameters) return { handler, parameters };
  }
  return undefined;
}

/** The methods that a path has, for a 405. */
export function methodsOf(routes: Routes, path: string): readonly string[] {
  return Object.keys(routes).flatMap((route) => {
    const [verb = '', template = ''] = route.split(' ');
    return match(template, path) ? [verb] : [];
  });
}

function match(template: string, path: string): Record<string, string> | undefined {
  const names = template.split('/');
  const segments = path.split('/');
  if (names.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = unescape(segments[index] ?? '');
    if (segment === undefined) return undefined;
    if (name.startsWith(':') && segment !== '') parameters[name.slice(1)] = segment;
    else if (!isWord(name, segment)) return undefined;
  }
  return parameters;
}

function isWord(name: string, segment: string): boolean {
  return name.startsWith('~')
    ? name.slice(1).toLowerCase() === segment.toLowerCase()
    : name === segment;
}

function unescape(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
