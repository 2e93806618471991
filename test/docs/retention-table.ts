import { limits } from '../../src/index';
import { table } from './table';

/** One kind of thing that PhotoBot keeps, and for how long. */
type Kept = {
  readonly what: string;
  readonly until: string;
  /** The folders of the store that hold it; without one it is elsewhere. */
  readonly folders?: readonly string[];
  /** Where it is, if not in the store alone. */
  readonly where?: string;
};

const minutes = (milliseconds: number) => inWords(milliseconds / 60_000, 'minute');
const hours = (milliseconds: number) => inWords(milliseconds / 3_600_000, 'hour');
const days = (milliseconds: number) => inWords(milliseconds / 86_400_000, 'day');

function inWords(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const job = hours(limits.jobMemoryMilliseconds);
const lapse = minutes(limits.proposalMilliseconds);
const undo = hours(limits.undoMilliseconds);

/** What PhotoBot keeps. A test holds that no folder of the store is left out. */
export const kept: readonly Kept[] = [
  {
    what: 'The prepared photo, its previews, and a larger copy for other crops; never the file that was sent',
    until: `${undo} after the change; at once if it is cancelled, undone, or lapses after ${lapse}`,
    folders: ['pictures-*'],
  },
  {
    what: 'The photo that was there before',
    until: `${undo} after the change`,
    folders: ['pictures-*'],
  },
  {
    what: 'That photo once more, for an owner who pressed _Restore_ after the change of a photo administrator',
    until: `${undo} after it was put back; without a sign-in, ${undo} after that change`,
    folders: ['pictures-*'],
  },
  {
    what: 'Small pictures of the choices on a card',
    until: `the person chooses or cancels, or it lapses after ${lapse}`,
    folders: ['pictures-*'],
  },
  {
    what: 'A small picture of a photo that `show` showed, and pictures that a failure left behind',
    until: job,
    folders: ['pictures-*'],
  },
  {
    what: 'The record of a job: who asked (object ID, name), where, whose photo, its state. Where somebody was looked up: the words for them, and the candidates with name, ID and mail address: up to ten of one’s own teams or groups, else up to five',
    until: `${job} after its last step`,
    folders: ['jobs'],
  },
  {
    what: 'A person’s last ten changes: whose photo (kind and name), the kind of place, the time, the result',
    until: `${days(limits.historyMilliseconds)} after the newest`,
    folders: ['history'],
    where: 'the store, by a hash of who',
  },
  {
    what: 'The same by conversation, for `undo`',
    until: `${job} after the newest`,
    folders: ['conversations'],
    where: 'the store, by a hash of where',
  },
  {
    what: 'How photos show since an undo put them back (etags and hashes), so that the next undo knows them',
    until: `${undo} after the last undo`,
    folders: ['put-back'],
    where: 'the store, by a hash of whose photo it is',
  },
  {
    what: 'Who changed whose photo: the object IDs of both, the time, what was asked, written, undone or refused, by which permission, hashes of the photos, and a hash of where',
    until: `${limits.auditDays} days, unless \`AUDIT_DAYS\` says otherwise`,
    where: 'the store, apart from all else (\`audit\`)',
  },
  {
    what: 'The address of a person’s chat with PhotoBot, to tell them what a photo administrator did',
    until: `they remove the app, else ${days(limits.chatMilliseconds)}`,
    folders: ['chats'],
  },
  {
    what: 'The language in which a person reads, for the welcome and for what is told them later',
    until: `${days(limits.languageMilliseconds)} after it was last seen`,
    folders: ['languages'],
  },
  {
    what: 'An answer that Teams did not take yet',
    until: `it is sent, else ${hours(limits.showRetryMilliseconds)}`,
    folders: ['replies'],
  },
  {
    what: 'What a person asked for without a picture, or which job their picture alone began',
    until: minutes(limits.stepsMilliseconds),
    folders: ['waiting-steps'],
    where: 'the store, by a hash of who and where',
  },
  {
    what: 'The IDs of the last jobs that a person began in a conversation, for `cancel`',
    until: `${hours(limits.messageMemoryMilliseconds)} after the newest`,
    folders: ['steps'],
    where: 'the store, by a hash of who and where',
  },
  {
    what: 'How much a person, a team or an organisation has done of late, as a number and the time of its last change; and the IDs of a person’s proposals that may be open',
    until: `${hours(limits.allowanceMilliseconds)} after the newest`,
    folders: ['allowances', 'open'],
    where: 'the store, by a hash of who',
  },
  {
    what: 'Hashes of answered messages, and of sign-ins that were exchanged',
    until: hours(limits.messageMemoryMilliseconds),
    folders: ['messages', 'exchanged-sign-ins'],
  },
  {
    what: 'A click that waits for a sign-in, what that sign-in must satisfy, and how many were refused',
    until: `it goes on, or ${lapse}`,
    folders: ['waiting-clicks', 'demanded-claims', 'lost-sign-ins', 'step-ups'],
    where: 'the store, by a hash or a random ID',
  },
  {
    what: 'Which job, message or card an instance works on (several instances only)',
    until: `it is done, or ${minutes(limits.claimMilliseconds)} after the instance died`,
    folders: ['claims'],
    where: 'the store, by its ID or hash',
  },
  {
    what: 'A record or a file of the SQLite store that was found damaged',
    until: `${days(limits.damagedMilliseconds)} after it was set aside`,
    folders: ['damaged'],
    where: 'the store',
  },
  {
    what: 'The organisation’s rule about photos',
    until: hours(limits.policyCacheMilliseconds),
    where: 'memory',
  },
  {
    what: 'Tokens',
    until:
      'they run out, or the person writes `sign out`. The Bot Framework token service keeps the sign-in itself',
    where: 'memory',
  },
  {
    what: 'The log: events, codes, times, sizes; people, teams and tenants only as hashes',
    until: 'your log removes it',
    where: 'standard output',
  },
  {
    what: 'Telemetry, if you set an address for it: spans and metrics under the rules of the log, and the audit as it is kept, with object IDs',
    until:
      'your collector and what is behind it remove it; what could not be sent is gone with the process',
    where: 'memory, then your collector',
  },
];

/** Returns what PhotoBot keeps, where and for how long. */
export function retentionTable(): string {
  return table(
    ['What', 'Where', 'Until'],
    kept.map(({ until, what, where = 'the store' }) => [what, where, until]),
  );
}
