import { guardsIn } from '../guard';

/** How much one person, one team and one organisation may do. */
export const limits = [
  ...guardsIn('src/memory/allowances.ts', 'src/memory/allowances', {
    'limits: open proposals': [
      'if (still.length >= allowances.openProposals) return undefined;',
      '',
    ],
    'limits: proposals in an hour': ["refuseAfter(wait, 'limit.proposals');", ''],
    'limits: changes in an hour': [
      "if (wait > 0) throw new Refusal('limit.changes', {",
      "if (false) throw new Refusal('limit.changes', {",
    ],
    'limits: wrong codes': [
      "refuseAfter(waitOf(held, allowances.wrongCodes, now()), 'limit.codes');",
      '',
    ],
    'limits: searches': [
      "refuseAfter(searches(idOfPerson(person)).wait, 'limit.searches')",
      'searches(idOfPerson(person))',
    ],
    'limits: messages': ["if (wait === 0) return 'in full';", "return 'in full';"],
    'limits: too many are told once': ["if (told) return 'not at all';", ''],
    'limits: a team and its group together': [
      "if ('groupId' in target) return {",
      "if (target.kind === 'team') return {",
    ],
    'limits: by the app’s own permission': ['if (asApplication) return {', 'if (false) return {'],
    'limits: a clock that was ahead': [
      'isOfThisClock ? Math.max(0, count - gone) + 1 : 1',
      'Math.max(0, count - gone) + 1',
    ],
    'limits: a store that is down is no outage': [
      'if (now() < quietUntil) return otherwise;',
      'throw thrown;',
    ],
    'limits: a dialog that was left is not open': ['!job.dialog && ', ''],
  }),
  ...guardsIn('bot/turns/turn-line.ts', ['bot/turns/turn-line', 'leave places for those without'], {
    'limits: places for words alone': ['taken.picture < pictures', 'true'],
  }),
  ...guardsIn('bot/log.ts', ['bot/http/server', 'in samples'], {
    'limits: lines of strangers': ['if (count <= limits.refusalLines) write', 'if (true) write'],
  }),
];
