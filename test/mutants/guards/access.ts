import { guardsIn } from '../guard';

/** What keeps a photo from being lost, or changed by the wrong right. */
export const access = [
  ...guardsIn('src/access/policy.ts', 'src/access/policy', {
    'policy: photos that are kept on premises': [
      "if (policy?.onPremises) return new Refusal('policy.on_premises');",
      '',
    ],
    'policy: the roles that may': ["may ? undefined : new Refusal('policy.roles')", 'undefined'],
  }),
  ...guardsIn('src/access/policy.ts', 'src/access/put-back', {
    'administrators: who is off the list undoes nothing by the app’s right': [
      "throw new Refusal('auth.not_photo_administrator');",
      '',
    ],
  }),
  ...guardsIn('src/access/write.ts', ['src/access/write', '^with the app'], {
    'administrators: who is off the list writes nothing by the app’s right': [
      'refuseFormerAdministrator(photoAdministrators, requester, route);',
      '',
    ],
  }),
  ...guardsIn('src/access/policy.ts', ['src/jobs/press-change', 'guest’s own photo'], {
    'guests: their own photo is elsewhere': ["if (guest && kind === 'me')", 'if (false)'],
  }),
  ...guardsIn('src/access/graph-call.ts', 'src/access/graph-call', {
    'etag: no photo is believed in both answers alone': [
      "if (found.kind === 'none' && (await factsOrNone(way)) !== undefined)",
      'if (false)',
    ],
    'etag: a 404 that tells nothing is no “no photo”': [
      "if ((await factsOrNone(way).catch(() => '')) !== undefined) throw thrown;",
      '',
    ],
    'write: removed only once it is gone': ['return isGone(way);\n    },', 'return true;\n    },'],
    'write: a 404 is no removal while the photo is there': [
      'if (tellsNothing(thrown) && (await isGone(way))) return true;',
      'if (tellsNothing(thrown)) return true;',
    ],
    'tokens: a stale one is replaced once, and for what that cures': [
      '!curable[kind].includes(thrown.code)',
      'false',
    ],
  }),
  ...guardsIn('src/access/readings.ts', 'src/access/readings', {
    'etag: an unknown one proves nothing': ["if (etag === '') return false;", ''],
  }),
  ...guardsIn('src/access/readings.ts', ['src/access/write', '^(overwrites|keeps|does not take)'], {
    'write: the previous photo is kept first': [
      "if (!isLeft && found.kind === 'photo') await pictures.keep(id, 'previous', found.jpeg);",
      '',
    ],
    'write: our own photo is not the previous one': ['isNewPhoto(tried, found);\n\n', 'false;\n\n'],
  }),
  ...guardsIn('src/access/readings.ts', ['src/access/write', '^a yes of Graph'], {
    'write: done only where the old photo is gone': [
      "if (isOld) return back ? { etag, ...back } : { etag: '', lags: true };",
      'if (isOld) return { etag };',
    ],
  }),
  ...guardsIn('src/access/write.ts', 'src/access/write', {
    'write: not over a newer photo after a crash': [
      "throw new Refusal('change.newer_photo');\n  }\n  // A new etag",
      'return;\n  }\n  // A new etag',
    ],
    'write: done only where it shows': [', ...(!isShown(back) && { onlyTaken: true })', ''],
    'write: nothing to remove is no removal': ["if (previous.kind === 'none') {", 'if (false) {'],
    'write: no other way over a newer photo': [
      "if (side === undefined) throw new Refusal('change.newer_photo');",
      '',
    ],
  }),
  ...guardsIn('src/access/put-back.ts', 'src/access/put-back', {
    'undo: not over what somebody else has set': [
      "throw new Refusal('change.overtaken', { kind: subject.target.kind });",
      '',
    ],
    'undo: not without the photo of before': [
      "if (isPhoto && !photo) throw new Refusal('change.undo_lapsed');",
      "if (isPhoto && !photo) return { kind: 'done' };",
    ],
    'undo: a photo that cannot be removed': [
      "if (!routes[way.route].removable) throw new Refusal('change.cannot_undo');",
      '',
    ],
    'undo: gone only where it is gone': [
      "return gone ? { kind: 'done' } : onlyTaken();",
      "return { kind: 'done' };",
    ],
  }),
  ...guardsIn('src/access/untouched.ts', 'src/jobs/restore-own', {
    'restore: not what was set since the administrator’s undo': [
      "if (told?.state === 'undone') throw overtaken();",
      '',
    ],
  }),
  ...guardsIn('src/access/recognise.ts', 'src/access/recognise', {
    'etag: a photo that only looks like ours is somebody else’s': [
      "const possible = sent.filter((side) => side !== 'new' || mayBeNew);",
      "const possible: readonly Side[] = ['new', 'previous'];",
    ],
    'etag: another etag is another photo': [
      "return readBack === undefined ? 'another' : 'perhaps another';",
      "return 'nothing';",
    ],
    'etag: bytes that contradict it': [
      "if (mayBeBack && exact.includes('new')) throw uncertain(previous);",
      '',
    ],
    'etag: the one of before tells nothing': [
      "|| etag === before) return 'nothing';",
      ") return 'nothing';",
    ],
  }),
  ...guardsIn('src/access/look-again.ts', 'src/access/look-again', {
    'doubt: nothing was written before the previous photo was kept': [
      "if (!previous) return { kind: 'not_done' };",
      "if (!previous) return { kind: 'unknown' };",
    ],
    'doubt: what cannot be read stays unknown': [
      "return { kind: 'unknown', refusal: toRefusal(thrown) };",
      "return { kind: 'not_done' };",
    ],
  }),
  ...guardsIn('src/access/put-photo.ts', 'src/access/put-photo', {
    'write: Graph’s beta where it may be used': ['!betaForNoMailbox || ', ''],
    'write: a young group is not waited for without an end': [
      'if (pause === undefined) throw thrown;\n      return pause;',
      'if (tries > 30) throw thrown;\n      return pause ?? 1;',
    ],
  }),
  ...guardsIn('src/access/fall-back.ts', 'src/access/fall-back', {
    'write: no way around a refusal': [
      "return routeUnsupported(thrown.cause) ? 'unsupported' : undefined;",
      "return 'unsupported';",
    ],
  }),
  ...guardsIn('src/graph/photos.ts', ['src/graph/photos', 'is the same again'], {
    'graph: half a photo is no photo': ['&& !endsLikePicture(found.jpeg)', '&& false'],
  }),
  ...guardsIn('src/graph/photos.ts', 'src/graph/photos', {
    'graph: nobody there is not “no photo”': ['|| thrown.names(...noOwner)', ''],
    'graph: a page is no photo': ['if (!beginsLikePicture(bytes)) throw unusable(answer);', ''],
  }),
  ...guardsIn('src/graph/retry.ts', 'src/graph/retry', {
    'graph: what lasts is not tried again': ['&& !error.names(...lastingAnswers)', ''],
    'graph: nobody waits for too long a time': [
      'asked > limits.graphRetryAfterMilliseconds ? undefined : asked',
      'asked',
    ],
  }),
  ...guardsIn('src/graph/throttle.ts', 'src/graph/throttle-breaker', {
    'graph: a service that keeps failing is left alone': [
      'if (!open && failures.length < limits.graphBreakerFailures) return;',
      'return;',
    ],
    'graph: one call on trial': ['if (open) restUntil = now() + limits.graphTryMilliseconds;', ''],
  }),
];
