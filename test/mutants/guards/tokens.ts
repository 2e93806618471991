import { guardsIn } from '../guard';

/** The bot's own tokens, and those with which it acts for people. */
export const tokens = [
  ...guardsIn(
    'bot/tokens/shared-tokens.ts',
    ['bot/tokens/shared-tokens', 'credentials that the SDK gets'],
    {
      'tokens: the bot’s token goes to its hosts': [
        'allowedUrl(request.url, origins) === undefined',
        'false',
      ],
      'tokens: credentials for the bot alone': ['appId !== this.botId ||', ''],
      'tokens: credentials for the connector alone': [
        '|| (audience ?? bot.connectorScope) !== bot.connectorScope',
        '',
      ],
      'tokens: authentication is never off': [
        'return Promise.resolve(false);',
        'return Promise.resolve(true);',
      ],
    },
  ),
  ...guardsIn('bot/tokens/shared-tokens.ts', 'bot/tokens/shared-tokens-forgotten', {
    'tokens: what was forgotten on its way is not kept': [
      'if (pending.get(key) === request) kept.set(key, token);',
      'kept.set(key, token);',
    ],
    'tokens: simultaneous callers share one request': [
      'pending.get(key) ?? fetchOnce(key, request())',
      'fetchOnce(key, request())',
    ],
  }),
  ...guardsIn(
    'bot/tokens/entra-token.ts',
    ['bot/tokens/application', 'left alone|blame no registration'],
    {
      'tokens: Entra is left alone when it asks for that': [
        'if (restUntil > now()) throw unavailableFor(restUntil - now());',
        '',
      ],
      'tokens: what a proxy answers blames no registration': [
        "if (heard.saysNothing) return new Refusal('auth.unavailable', {}, { cause: thrown });",
        '',
      ],
    },
  ),
  ...guardsIn('bot/tokens/delegated.ts', ['bot/tokens/delegated', 'secret'], {
    'tokens: one person’s token for no other sign-in': ['[hash, ...[', '[...['],
    'tokens: just the permissions that were asked for': ['[hash, ...[...scopes].sort()]', '[hash]'],
    'tokens: none that is about to run out': [
      'kept.expiresOnTimestamp - now() > limits.tokenSlackMilliseconds',
      'true',
    ],
  }),
  ...guardsIn('bot/tokens/sso.ts', 'bot/tokens/sso', {
    'tokens: a sign-in that is for us': [
      'if (aud !== botId && aud !== exchangeUri(botId)) return undefined;',
      '',
    ],
    'tokens: guests are known': [
      'idp !== undefined && !idp.toLowerCase().includes(tid.toLowerCase())',
      'false',
    ],
  }),
  ...guardsIn('bot/tokens/token-errors.ts', 'bot/tokens/token-errors', {
    'tokens: the network is nobody’s wrong password': [
      "answer ? troubleIn(answer) : 'unavailable'",
      "answer ? troubleIn(answer) : 'stale'",
    ],
  }),
  ...guardsIn('bot/config/config.ts', 'bot/config/config', {
    'settings: exactly one credential': [
      'environment.refuse(other, `is set beside ${name}; keep exactly one credential`);',
      '',
    ],
    'settings: an address of one’s own is https': ["url?.protocol === 'https:' ||", 'true ||'],
    'settings: an origin and nothing more': ['|| url.href !== `${url.origin}/`', ''],
    'settings: endpoints of one’s own in development alone': [
      'if (!isDevelopment(environment)) {',
      'if (false) {',
    ],
    'settings: the id of a secret is no secret': ['if (isGuid(secret)) {', 'if (false) {'],
  }),
  ...guardsIn('bot/config/environment.ts', 'bot/config/config', {
    'settings: no start without who the bot is': [
      'if (value === undefined) {\n      this.refuse(name, `is not set; set it to ${what}`);',
      'if (value === undefined) {',
    ],
    'settings: an id is a GUID': ['} else if (!isRealGuid(value)) {', '} else if (false) {'],
    'settings: no id of zeros': ['&& !/^[0-]+$/.test(text)', ''],
    'settings: administrators by their ids': ['if (!values.every(isRealGuid)) {', 'if (false) {'],
  }),
  ...guardsIn('bot/config/store-config.ts', 'bot/config/config', {
    'settings: the container is one of this cloud': [
      'return domain !== undefined && domain === domains[cloud];',
      'return domain !== undefined;',
    ],
    'settings: memory is shared by nobody': ["if (shared && kind === 'memory') {", 'if (false) {'],
  }),
  ...guardsIn('bot/config/telemetry-config.ts', 'bot/config/telemetry-config', {
    'settings: no telemetry to where tokens go': [
      'if (allowedUrl(url.href, [...tokensGoTo, ...cloud.connectorOrigins])) {',
      'if (false) {',
    ],
    'settings: no telemetry over http far away': [
      "if (protocol === 'http:' && !isNear(hostname ?? '')) {",
      'if (false) {',
    ],
  }),
];
