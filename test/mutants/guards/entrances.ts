import { guardsIn } from '../guard';

/** Who comes in, and whose photos they are offered. */
export const entrances = [
  ...guardsIn('src/entrances/members.ts', 'src/entrances/members', {
    'outsiders: as Teams says': [
      'requester.tenantId !== undefined) return requester.tenantId !== place.tenantId;',
      'requester.tenantId !== undefined) return false;',
    ],
    'outsiders: as the members of a shared channel say': [
      'return member !== undefined && isOfAnother(place, member);',
      'return false;',
    ],
    'outsiders: nobody of another organisation who is mentioned': [
      "if (isOfAnother(place, member)) throw new Refusal('target.outsider', { name });",
      '',
    ],
    'guests: a guest who is mentioned keeps their photo': [
      "if (guest && set) throw new Refusal('graph.target_is_guest');",
      '',
    ],
  }),
  ...guardsIn('src/entrances/click.ts', 'src/entrances/members', {
    'outsiders: clicks': ['await outsiders.refuse(click);', ''],
  }),
  ...guardsIn('src/entrances/search.ts', 'src/entrances/members', {
    'outsiders: searches': ['await needs.outsiders.refuse(sender);', ''],
  }),
  ...guardsIn('src/entrances/dialog.ts', 'src/entrances/members', {
    'outsiders: actions': ['await needs.outsiders.refuse(asked);', ''],
  }),
  ...guardsIn('src/entrances/message.ts', 'src/entrances/members', {
    'outsiders: messages': ["if (command.name !== 'help') await outsiders.refuse(request);", ''],
  }),
  ...guardsIn('src/entrances/sign-in.ts', 'src/entrances/sign-in', {
    'sign-in: nothing goes on for which nobody was asked': [
      'if (!waiting?.asked) return;',
      'if (!waiting) return;',
    ],
    'sign-in: asked for once': ['|| waiting.asked || ', '|| '],
    'sign-in: six digits are a code where one was asked for': [
      'if (!(await signIn.isAsked(request))) return false;',
      '',
    ],
  }),
  ...guardsIn('src/finding/recent.ts', 'src/finding/recent', {
    'requester: nobody else’s photos are offered': [
      'if (job?.requester.objectId !== requester.objectId) return false;',
      'if (!job) return false;',
    ],
    'tid: nor those of another organisation': [
      'if (job.place.tenantId !== place.tenantId) return false;',
      '',
    ],
    'undo: nor what was undone': ["|| state !== 'applied'", ''],
    'undo: nor longer than the undo': [
      'appliedAt !== undefined && !undoRunOut(job, now)',
      'appliedAt !== undefined',
    ],
  }),
  ...guardsIn('src/finding/message-pictures.ts', 'src/finding/find-picture', {
    'graph: a message that is hidden says so': ["thrown.code === 'graph.not_found'", 'false'],
  }),
];
