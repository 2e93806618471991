import { guardsIn } from '../guard';

/** Who may do what to a job, when, and once. */
export const jobs = [
  ...guardsIn('src/jobs/judge.ts', 'src/jobs/judge-objection', {
    'requester: nobody else presses': ['owned.requester.objectId !== requester.objectId', 'false'],
    'conversation: a card counts where it is': ['!(here || fromHistory)', 'false'],
    'conversation: another tenant': ['!sameTenant ||', ''],
    'conversation: nothing but an undo from the history': [
      "verb === 'undo' && place.kind",
      'place.kind',
    ],
  }),
  ...guardsIn('src/jobs/judge.ts', 'src/jobs/judge-undo', {
    'undo: what cannot be undone is refused to a click': ['refuseUndo(job, now);', ''],
  }),
  ...guardsIn('src/jobs/judge.ts', 'src/jobs/restore-own', {
    'restore: the owner’s photo alone': [
      'if (target.objectId !== requester.objectId)',
      'if (false)',
    ],
    'restore: in the owner’s own chat': [
      "if (!isOwnChat) throw new Refusal('change.elsewhere');",
      '',
    ],
    'restore: what an administrator has changed': [
      "if (!asApplication || target?.kind !== 'user')",
      "if (target?.kind !== 'user')",
    ],
    'restore: for as long as the undo': ['refuseUndo(told, now);', ''],
  }),
  ...guardsIn('src/jobs/judge.ts', ['src/jobs/press-change', '^(confirm|undo|frame)'], {
    'proposal: no longer than 15 minutes': [
      "if (hasLapsed(job, now)) return { does: 'lapse' };",
      '',
    ],
    'proposal: framings that there are': [
      "isFraming(wanted) ? { does: 'frame'",
      "true ? { does: 'frame'",
    ],
  }),
  ...guardsIn('src/jobs/chosen.ts', ['src/jobs/press-question', '^choosing'], {
    'choice: a number of the question': [
      'question.candidates[choice ?? NaN]',
      '(question.candidates[choice ?? NaN] ?? question.candidates[0])',
    ],
  }),
  ...guardsIn('src/jobs/chosen.ts', 'src/jobs/go-on', {
    'choice: an answer to this question': ['|| question.part !== part', ''],
  }),
  ...guardsIn(
    'src/jobs/own-sign-in.ts',
    ['src/jobs/press-change', '^a sign-in that cannot be used'],
    {
      'oid: the sign-in is the requester’s': ['signIn.objectId === requester.objectId &&', ''],
    },
  ),
  ...guardsIn('src/jobs/own-sign-in.ts', ['src/jobs/begin', 'does not use a sign-in'], {
    'tid: the sign-in is of this organisation': ['&& signIn.tenantId === place.tenantId', ''],
  }),
  ...guardsIn('src/jobs/own-sign-in.ts', 'src/jobs/own-sign-in', {
    'sign-in: not asked for without an end': [
      'if (times < limits.signInsPerCard) return refusal;',
      'return refusal;',
    ],
    'sign-in: dropped by what a new one may cure alone': [
      'if (!signInRefusals.includes(code)) return refusal;',
      '',
    ],
  }),
  ...guardsIn('src/jobs/press.ts', ['src/jobs/press-change', '^(cancel|frame)'], {
    'proposal: confirmed in the framing that was seen': [
      '&& sameFraming(newest.framing, pressed.framing)',
      '',
    ],
    'compare-and-set: a Confirm of what is still proposed': ["newest.state === 'proposed' &&", ''],
  }),
  ...guardsIn('src/job.ts', 'src/job', {
    'job: legal moves alone': ['if (!next.includes(state)) throw', 'if (false) throw'],
    'job: what went unanswered counts on': [
      'mayBeDone.includes(state) && unanswered ? { unanswered } : {}',
      '{}',
    ],
    'undo: no longer than 24 hours': ['&& !undoRunOut(job, now)', ''],
    'undo: not where the photo would stay': ['&& !isForGood(job)', ''],
    'undo: not without the previous photo': [
      'job.previous !== undefined && !undoRunOut',
      '!undoRunOut',
    ],
  }),
  ...guardsIn('src/jobs/go-on.ts', 'src/jobs/attempt', {
    'job: what was cancelled on the way is not proposed': [
      "newest.state === 'looking' ? merged(newest, next, showsAll) : undefined",
      'merged(newest, next, showsAll)',
    ],
  }),
  ...guardsIn('src/jobs/begin.ts', ['src/entrances/message', 'guest'], {
    'guests: refused before the picture is fetched': [
      'if (assertion) refuseGuestFor(job, assertion);',
      '',
    ],
  }),
  ...guardsIn('src/jobs/doubts.ts', ['src/jobs/press-change', '^a write whose answer is lost'], {
    'doubt: the photo of before proves nothing too early': [
      "return unanswered !== of || otherwise === 'proposed' || over === true;",
      'return true;',
    ],
  }),
  ...guardsIn('src/jobs/doubts.ts', ['src/jobs/upkeep', '^a write that Graph has taken'], {
    'doubt: nor after Graph said yes': ['if (taken) return false;', ''],
  }),
  ...guardsIn('src/jobs/upkeep.ts', ['src/jobs/upkeep', '^upkeep'], {
    'upkeep: a write that is in hand is left alone': [
      'await needs.hands.take(id, () => resume(needs, id));',
      'await resume(needs, id);',
    ],
    'upkeep: one job keeps back no other': [
      "log[facts.code === 'bot.updating'",
      "throw thrown; log[facts.code === 'bot.updating'",
    ],
  }),
  ...guardsIn('src/entrances/last.ts', 'src/jobs/undo-by-words', {
    'requester: “undo” undoes nobody else’s change': [
      'if (theirs) return refused(theirs, notTheirs(theirs));',
      'if (theirs) return undoByWords(theirs, place, answering);',
    ],
  }),
  ...guardsIn('src/entrances/last.ts', 'src/entrances/last-open-card', {
    'proposal: a yes sets nothing, and does not read as done': [
      "return topic === 'ok' && !last ? 'nothing-waits' : topic;",
      'return topic;',
    ],
  }),
];
