import { guardsIn } from '../guard';

/** What the log, telemetry, the audit and cards tell, and to whom. */
export const telling = [
  ...guardsIn('bot/log.ts', 'bot/log', {
    'log: fields of the list alone': [
      'fieldNames[name as FieldName] : undefined',
      "fieldNames[name as FieldName] : 'plain'",
    ],
    'log: plain words alone': ['/^[\\w.:-]{0,100}$/.test(String(value)) &&', ''],
    'log: no token': ["&& !String(value).includes('eyJ')", ''],
    'log: people are hashed': ["requester: 'hashed',", "requester: 'plain',"],
    'log: teams are hashed': ["team: 'hashed',", "team: 'plain',"],
    'log: organisations are hashed': ["tenant: 'hashed',", "tenant: 'plain',"],
    'log: permissions that look like one': [
      'names.length <= 50 && names.every((each) => name.test(each))',
      'true',
    ],
    'log: no text of an error': [
      '(errno ?? thrown.name) : thrown.name',
      'thrown.message : thrown.name',
    ],
    'log: what the SDKs print': [
      "target[name] = () => log[level]('sdk.printed', { code: name });",
      '',
    ],
    'log: fields of one answer end with it': [
      'return common.run(fields, work);',
      'common.enterWith(fields);\n  return work();',
    ],
  }),
  ...guardsIn('bot/telemetry/spans.ts', ['bot/telemetry/index', '^a span'], {
    'telemetry: the rules of the log': [
      'attributesOf(logged.printable(fields))',
      'attributesOf(fields as never)',
    ],
    'telemetry: no work fails by it': [
      'return facts?.(end) ?? {};\n  } catch {\n    return {};',
      'return facts?.(end) ?? {};\n  } catch (thrown) {\n    throw thrown;',
    ],
  }),
  ...guardsIn('bot/telemetry/outgoing-calls.ts', ['bot/telemetry/index', '^a call'], {
    'telemetry: the form of an address': ["(isWord(part) ? `/${part}` : '/{id}')", '`/${part}`'],
    'telemetry: addresses of Graph alone': [
      "service === 'graph' ? templateOf(url) : undefined",
      'templateOf(url)',
    ],
  }),
  ...guardsIn('src/memory/audit.ts', 'src/access/graph-call', {
    'audit: what is about to be sent is kept first': ['await append(aboutCall(call));', ''],
    'audit: nothing is sent without a line': [
      'await append(aboutCall(call));',
      'await note(aboutCall(call));',
    ],
  }),
  ...guardsIn('src/memory/audit.ts', 'src/memory/audit', {
    'audit: looks by the app’s own permission alone': [
      "if (permission.token !== 'application') return;",
      '',
    ],
  }),
  ...guardsIn('src/access/read-photo.ts', 'src/access/read-photo', {
    'audit: a look is told': ['await audit.looked(assertion, { target, permission });', ''],
  }),
  ...guardsIn('bot/cards/elements.ts', ['bot/cards/history-card', 'plain text'], {
    'cards: names are no markup': [
      "return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text, ...look }] };",
      'return sentence(text, look);',
    ],
  }),
  ...guardsIn('src/showing/job-cards.ts', ['src/jobs/press-question', 'requester alone'], {
    'cards: what was found is shown to the requester': [
      "const open = place.kind === 'personal' ||",
      'const open = true ||',
    ],
  }),
  ...guardsIn('bot/inbound/activity.ts', ['bot/inbound/activity', '^toClick'], {
    'cards: the length of an id': ['change: z.string().max(64),', 'change: z.string(),'],
    'cards: verbs that there are': ['verb: z.enum(verbs), data', 'verb: z.string() as never, data'],
  }),
  ...guardsIn('bot/inbound/extension-activity.ts', 'bot/inbound/extension-activity', {
    'extension: ids of messages': ['z.string().regex(/^\\d{1,32}$/)', 'z.string()'],
    'extension: the length of a name': ['value.slice(0, limits.searchCharacters)', 'value'],
    'extension: an action from where there is no message': [
      'withoutMessage.includes(commandContext) ? ',
      'true ? ',
    ],
  }),
];
