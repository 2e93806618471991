import { codesIn } from '../../../src/graph/error-body';

const wrap = (message: unknown) =>
  JSON.stringify({
    error: {
      code: 'UnknownError',
      message: typeof message === 'string' ? message : JSON.stringify(message),
      innerError: { date: '2026-08-01T00:00:00', 'request-id': 'r-1' },
    },
  });

it.each<[string, string, string[]]>([
  [
    'a plain error',
    '{"error":{"code":"ErrorAccessDenied","message":"Access is denied."}}',
    ['ErrorAccessDenied'],
  ],
  [
    'an inner code',
    '{"error":{"code":"TooManyRequests","innerError":{"code":"429","date":"d"},"message":"Please retry"}}',
    ['TooManyRequests', '429'],
  ],
  [
    'an inner code in the other spelling',
    '{"error":{"code":"A","innererror":{"code":"B"}}}',
    ['A', 'B'],
  ],
  [
    'an error document in the message',
    wrap({
      error: {
        code: 'NoPermissionsInAccessToken',
        message: 'no',
        innerError: { oAuthEventOperationId: 'x' },
      },
    }),
    ['UnknownError', 'NoPermissionsInAccessToken'],
  ],
  [
    'the other dialect in the message',
    wrap({
      errorCode: 'ErrorUserResolutionFailedUserDoesNotExist',
      message: 'No user.',
      target: null,
    }),
    ['UnknownError', 'ErrorUserResolutionFailedUserDoesNotExist'],
  ],
  [
    'an exception type in the message of a wrapped error',
    wrap({
      errorCode: 'ErrorX',
      message:
        "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ProfileNotFoundException' was thrown.",
    }),
    ['UnknownError', 'ErrorX', 'ProfileNotFound'],
  ],
  [
    'an exception type in the message',
    '{"error":{"code":"ImageNotFound","message":"Exception of type \'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException\' was thrown."}}',
    ['ImageNotFound'],
  ],
  [
    'a sentence that says it all',
    wrap('The SMTP address has no mailbox associated with it.'),
    ['UnknownError', 'ErrorNonExistentMailbox'],
  ],
  [
    'the wrong type of body',
    wrap('Argument: sourceEntity, Value: is null'),
    ['UnknownError', 'SourceEntityMissing'],
  ],
  [
    'a withdrawn route',
    '{"error":{"code":"NotFound","message":"Target address not found"}}',
    ['NotFound', 'TargetAddressNotFound'],
  ],
  ['an empty message', '{"error":{"code":"UnknownError","message":""}}', ['UnknownError']],
  [
    'an error that is a word',
    '{"error":"invalid_request","error_description":"x"}',
    ['invalid_request'],
  ],
  ['no body', '', []],
  ['a page', '<html><body>502 Bad Gateway</body></html>', []],
  ['a list', '[]', []],
  ['null', 'null', []],
  ['a number', '7', []],
  ['an error without a code', '{"error":{}}', []],
  ['a code that is no code', '{"error":{"code":{"a":1}}}', []],
  ['a code with a text in it', '{"error":{"code":"Adele Vance <a@b>"}}', []],
  ['half a document', '{"error":{"code":"Err', []],
])('finds the codes of %s', (_name, body, codes) => {
  expect(codesIn(body)).toEqual(codes);
});

it('does not follow a body that nests without end', () => {
  let message = '{"error":{"code":"Deepest"}}';
  for (let depth = 0; depth < 20; depth += 1) message = wrap(message);
  expect(codesIn(message.slice(0, 100_000))).not.toContain('Deepest');
});
