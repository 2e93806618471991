import { guardsIn } from '../guard';

/** Who may see which token, and what comes back from there. */
export const hosts = [
  ...guardsIn('src/net/hosts.ts', 'src/net/hosts', {
    'hosts: no user in an address': ["url.username !== ''", 'false'],
    'hosts: no password in an address': ["url.password !== ''", 'false'],
    'hosts: the whole origin': [
      '`${url.protocol}//${url.host}` === origin',
      'url.href.startsWith(origin)',
    ],
    'hosts: no other address in the address': ['`${url.protocol}//${url.host}`', 'url.origin'],
    'hosts: https below a wildcard': ["url.protocol === 'https:' &&", ''],
    'hosts: no port below a wildcard': ["url.port === '' &&", ''],
    'hosts: a dot before the domain of a wildcard': ['const parent = `.${', 'const parent = `${'],
    'hosts: whole labels below a wildcard': [
      'labels.test(url.hostname.slice(0, -parent.length))',
      'true',
    ],
  }),
  ...guardsIn('src/net/download.ts', ['src/net/download', '^(redirects|asks nobody)'], {
    'hosts: each hop of a download': ['!allowedUrl(url.href, origins) ||', ''],
    'hosts: the path of each hop': ['|| path?.test(url.pathname) === false', ''],
    'hosts: no token after a redirect to elsewhere': [
      'if (next.origin !== url.origin) token = undefined;',
      '',
    ],
    'hosts: the number of redirects': [
      'redirects === limits.downloadRedirects',
      'redirects === 30',
    ],
  }),
  ...guardsIn('src/net/download.ts', ['src/net/download', '^(bytes|a broken connection)'], {
    'download: bytes as they were sent': ["|| encoding !== 'identity'", ''],
    'download: whole answers alone': ['response.status !== 200 ||', '!response.ok ||'],
    'download: no empty picture': [
      'if (bytes.length === 0) throw unavailable(response, deps);',
      '',
    ],
    'download: no cause that holds a header': [
      "thrown instanceof Refusal ? thrown : new Refusal('download.unavailable')",
      'thrown',
    ],
  }),
  ...guardsIn('src/net/body.ts', ['src/net/download', 'one too many'], {
    'download: the number of bytes': ['if (length > maxBytes) return undefined;', ''],
  }),
  ...guardsIn('src/net/fetch-picture.ts', ['src/net/fetch-picture', '^(an inline image|a file)'], {
    'hosts: the path of an attachment': ['(?<base>(?:\\/[\\w.~-]+){0,3}', '(?<base>.*'],
    'hosts: pasted pictures come from the connector': [
      'const origins = cloud.connectorOrigins;',
      'const origins = [...cloud.connectorOrigins, ...cloud.downloadOrigins];',
    ],
    'hosts: files come from where Microsoft keeps files': [
      'const origins = cloud.downloadOrigins;',
      'const origins = [...cloud.connectorOrigins, ...cloud.downloadOrigins];',
    ],
  }),
  ...guardsIn('src/net/fetch-picture.ts', ['src/net/fetch-picture', 'is looked for in'], {
    'hosts: names of views': ['if (!/^[\\w.~-]+$/.test(viewId)) return [];', ''],
  }),
  ...guardsIn('src/net/fetch-picture.ts', ['src/net/fetch-picture', 'has run out'], {
    'download: an address that has run out is left alone': [
      'const fileRetries = [429];',
      'const fileRetries = [401, 403, 404, 410, 429];',
    ],
  }),
  ...guardsIn('src/net/retry-after.ts', 'src/net/retry-after', {
    'download: an hour is believed, and no longer': [
      'if (asked === undefined || asked <= most) return asked;',
      'return asked;',
    ],
  }),
  ...guardsIn('src/net/within.ts', 'src/net/within', {
    'download: the work hears of the end': [
      'if (!ended.signal.aborted) over.abort(signal?.reason);',
      '',
    ],
  }),
  ...guardsIn('src/graph/client.ts', ['src/graph/client', '^a call'], {
    'graph: the version of a call': ['!url.pathname.startsWith(`${version}/`)', 'false'],
  }),
  ...guardsIn('src/graph/exchange.ts', ['src/graph/client', '^a (refused )?call'], {
    'graph: no redirect': ["redirect: 'manual', signal }", 'signal }'],
    'graph: the length of an answer': ['if (!bytes) throw unusable({ status, requestId });', ''],
    'graph: ids that look like one': ['/^[\\w-]{1,64}$/.exec', '/^.*$/s.exec'],
  }),
  ...guardsIn('src/graph/exchange.ts', ['src/graph/photos', 'a page of something'], {
    'graph: no page for an answer': ['if (isPage(headers)) {', 'if (false) {'],
  }),
  ...guardsIn('src/graph/query.ts', ['src/graph/directory', '^readList'], {
    'graph: no next page elsewhere': ['allowedUrl(link, [graphOrigin])', 'new URL(link)'],
    'graph: no next page of another version': [
      '!url || !/^\\/v1\\.0\\//i.test(url.pathname)',
      '!url',
    ],
    'graph: no list that is none': [
      'if (!Array.isArray(value)) throw unusable({ status: 200 });',
      '',
    ],
  }),
  ...guardsIn('src/graph/messages.ts', 'src/graph/messages', {
    'graph: ids of quoted messages': ['.filter((id) => /^\\d{1,32}$/.test(id))', ''],
    'graph: files that are called pictures': ['|| !pictureName.test(name)', ''],
  }),
];
