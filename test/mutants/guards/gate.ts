import { guardsIn } from '../guard';

/** What decides on a request before the SDK sees it. */
export const gate = [
  ...guardsIn('bot/http/gate.ts', 'bot/http/gate', {
    'gate: the issuer of the token': ['iss !== cloud.bot.issuer', 'false'],
    'gate: the audience of the token': ['aud === botId ? undefined', 'true ? undefined'],
    'gate: the algorithm of the token': ["alg: z.literal('RS256')", 'alg: word'],
    'gate: the id of the key': ['kid: word', 'kid: z.unknown()'],
    'gate: the end of the token': ['exp: z.number(),', 'exp: z.unknown(),'],
    'gate: the form of the header': ['/^Bearer (', '/^\\w* *('],
    'gate: the service address of the token': [
      'claims.serviceurl === event.data.serviceUrl',
      'true',
    ],
    'gate: the channel': ["channelId: z.literal('msteams'),", 'channelId: word,'],
    'gate: the host of the connector': [
      'allowedUrl(serviceUrl, cloud.connectorOrigins) === undefined',
      'false',
    ],
    'gate: the tenant of the conversation': [
      'conversation.tenantId.toLowerCase() === tenantId',
      'true',
    ],
    'gate: the object id of the sender': ['aadObjectId: guid }', 'aadObjectId: word }'],
    'gate: no replies in the answer': [
      "deliveryMode: z.literal('normal').nullish(),",
      'deliveryMode: z.unknown(),',
    ],
  }),
  ...guardsIn('bot/http/inbound-bounds.ts', ['bot/http/server', '^a body'], {
    'gate: no packed body': ["(headers['content-encoding'] ?? 'identity') !== 'identity'", 'false'],
    'gate: JSON alone': [
      "!/^application\\/json\\s*(;|$)/i.test(headers['content-type'] ?? '')",
      'false',
    ],
    'gate: the length of a body that says none': ['if (length > most) {', 'if (false) {'],
    'gate: the nesting of a body': ['nesting(bytes) > bounds.inboundNesting', 'false'],
  }),
  ...guardsIn('bot/http/inbound-bounds.ts', ['bot/http/server', '^slow clients (many|go where)'], {
    'gate: the number of connections': ['if (open.size > most) {', 'if (false) {'],
    'gate: no connection cut while its request is in hand': [
      'busy: (socket) => move(socket)',
      'busy: () => undefined',
    ],
  }),
  ...guardsIn('bot/http/inbound-bounds.ts', ['bot/http/server', 'of too many, those go'], {
    'gate: silent connections go first': [
      '[silent, idle, asking].flatMap',
      '[asking, silent, idle].flatMap',
    ],
  }),
  ...guardsIn('bot/http/server.ts', ['bot/http/server', '^the routes'], {
    'gate: the routes and no others': [
      "if (names.has(`${request.method ?? ''} ${path}`)) {",
      'if (true) {',
    ],
    'gate: no body is guessed to be something else': [
      "response.setHeader('x-content-type-options', 'nosniff');",
      '',
    ],
    'gate: no answer is kept by anybody': ["response.setHeader('cache-control', 'no-store');", ''],
  }),
  ...guardsIn('bot/http/server.ts', ['bot/http/server', '^what goes wrong'], {
    'gate: no text of an error in the answer': [
      'answer = { status: 500 };',
      'answer = { status: 500, body: String(thrown) };',
    ],
  }),
  ...guardsIn('bot/http/routes.ts', ['bot/http/server', '^the routes'], {
    'pages: nothing is run or loaded': ["\"default-src 'none'; base-uri", '"base-uri'],
    'pages: no address goes on with the browser': [
      "headers: { location, 'referrer-policy': 'no-referrer' }",
      'headers: { location }',
    ],
  }),
  ...guardsIn('bot/http/entra-return.ts', 'bot/http/routes', {
    'pages: known errors of Entra alone': ['errors.find((each) => each === told)', 'told'],
  }),
  ...guardsIn('bot/turns/adapter.ts', ['bot/turns/adapter', '^without the gate before it'], {
    'adapter: the issuer of the token, once more': ['{ issuer: [bot.issuer], ', '{ '],
    'adapter: the audience of the token, once more': [
      'audience: botId, clockTolerance',
      'clockTolerance',
    ],
  }),
  ...guardsIn('bot/turns/adapter.ts', ['bot/turns/adapter', '^of an event that nobody reads'], {
    'adapter: events that nobody reads begin no turn': [
      'if (!isRead(activity.type)) return { status: StatusCodes.OK };',
      '',
    ],
  }),
];
