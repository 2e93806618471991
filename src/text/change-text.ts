import type { ChangeView } from '../cards';
import { undoIsOvertaken } from '../job';
import { limits } from '../limits';
import type { Framing } from '../photos/pixels/framing';
import type { Target } from '../targets/target';
import type { Words } from './languages';
import { displayName, fill } from './parts/words';

type Headed = Pick<
  ChangeView,
  'action' | 'doubt' | 'previous' | 'problem' | 'state' | 'unanswered'
> & {
  readonly target: Pick<Target, 'kind'>;
};

/** What is said of a change. */
export type ChangeText = {
  /** Returns the heading of a card, by what has become of the change. */
  headingOf(change: Headed): string;
  /** Says whose photo it is. */
  whose(target: Target): string;
  /** Says what Confirm will do. */
  onConfirm(change: ChangeView): string;
  /** Says what the requester must be for it, in a sentence or, if anybody may, in none. */
  rightsFor(change: ChangeView): readonly string[];
  /** Says beforehand whether the change can be taken back. */
  undoBefore(change: ChangeView): string;
  /**
   * Says when others see it. The services keep what they know of people for up to three days, and a Teams client keeps
   * their photos for up to 60.
   * Source: a Microsoft answer at https://techcommunity.microsoft.com/event/microsoftteams-events/ama-microsoft-teams-performance-and-overview/3270675
   */
  whenSeen(target: Pick<Target, 'kind'>): string;
  /** Returns what a screen reader reads for the photo. */
  altOf(change: Pick<ChangeView, 'action' | 'state'>): string;
  /** Says what Microsoft 365 answered. */
  accepted(change: ChangeView): string;
  /** Says how a photo is framed. */
  framingChosen(framing: Framing): string;
  /** Returns what a screen reader reads for the choice that is taken. */
  chosenChoice(title: string): string;
  /** The lines below the heading that have nothing in them. */
  readonly lines: Omit<Words['lines'], Filled>;
  /** Says who alone can use the buttons. */
  askedBy(name: string): string;
  /** Says which words PhotoBot could do nothing with. */
  leftOut(words: string): string;
  /** Says that a photo may look blurred. */
  blurred(side: number): string;
  administrator(contact: string): string;
  requestId(id: string): string;
  etag(etag: string): string;
};

type Filled = 'administrator' | 'askedBy' | 'etag' | 'requestId' | 'small' | 'unread';

/** Creates what is said of changes in the words of a language. */
export function changesIn(words: Words): ChangeText {
  const { framed, lines, onConfirm, rights, seen, undoBefore } = words;
  return {
    headingOf: (change) => headingIn(words, change),
    whose: (target) => whoseIn(words, target),
    onConfirm: ({ action, asApplication }) =>
      (asApplication ? onConfirm.asApplication : onConfirm)[action],
    rightsFor: ({ asApplication, target: { kind } }) =>
      asApplication || kind === 'me' || kind === 'contact' ? [] : [rights[kind]],
    undoBefore({ action, target: { kind } }) {
      const mayStay = action === 'set' && (kind === 'team' || kind === 'contact');
      return undoBefore[mayStay ? kind : 'usual'];
    },
    whenSeen: ({ kind }) => seen[kind === 'me' || kind === 'user' ? 'people' : 'all'],
    altOf({ action, state }) {
      if (action === 'remove') return state === 'proposed' ? lines.removeAlt : lines.removedAlt;
      return state === 'proposed' ? lines.previewAlt : lines.appliedAlt;
    },
    accepted({ action, etag, lags, readBack }) {
      if (action === 'remove') return lines.gone;
      if (etag || readBack) return lines.there;
      return lags ? lines.takenAndLags : lines.taken;
    },
    framingChosen: ({ crop, turn, ground }) =>
      [
        fill(framed.crop, { crop: words.cropNames[crop] }),
        ...(turn === 0 ? [] : [framed.turns[turn]]),
        ...(ground === 'white' ? [] : [framed.grounds[ground]]),
      ].join(' · '),
    chosenChoice: (title) => fill(framed.chosen, { title }),
    lines,
    ...filledLines(lines),
  };
}

function filledLines(
  lines: Words['lines'],
): Pick<ChangeText, 'administrator' | 'askedBy' | 'blurred' | 'etag' | 'leftOut' | 'requestId'> {
  const best = limits.photoSide;
  return {
    askedBy: (name) => (name === '' ? lines.askedBy.nobody : fill(lines.askedBy.name, { name })),
    leftOut: (words) => fill(lines.unread, { words }),
    blurred: (side) => fill(lines.small, { side, best }),
    administrator: (contact) => fill(lines.administrator, { contact }),
    requestId: (id) => fill(lines.requestId, { id }),
    etag: (etag) => (etag === '' ? lines.etag.none : fill(lines.etag.some, { etag })),
  };
}

function headingIn({ headings, removing, restoring, setting }: Words, change: Headed): string {
  const {
    action,
    doubt,
    problem,
    state,
    target: { kind },
    unanswered,
  } = change;
  if (undoIsOvertaken(change)) return headings.overtaken;
  if (state === 'cancelled') return headings.cancelled;
  if (state === 'lapsed') return headings.lapsed;
  const undo = state === 'unknown' && doubt?.of === 'undo';
  if (undo || state === 'undoing' || state === 'undone') {
    // Where there was no photo before, nothing comes back.
    const first = change.previous?.kind === 'none';
    return (first ? removing[removed[state]] : restoring[state])[kind];
  }
  if (state === 'failed') return restoring.failed[kind];
  const headed = action === 'set' ? setting : removing;
  // A proposal with a problem was tried. What was changed elsewhere is asked about anew.
  const tried = state === 'proposed' && problem && problem.code !== 'change.newer_photo';
  if (tried) return (unanswered ? headed.unknown : restoring.failed)[kind];
  return headed[state][kind];
}

/** Which heading of a removal tells of an undo that removes the photo. */
const removed = { undoing: 'applying', undone: 'applied', unknown: 'unknown' } as const;

function whoseIn({ owners }: Words, target: Target): string {
  const name = displayName(target.name);
  switch (target.kind) {
    case 'me':
      return name === '' ? owners.asker : fill(owners.me, { name });
    case 'user':
      return name;
    case 'group':
      return fill(owners.group, { name });
    case 'team':
      return fill(owners.team, { name });
    case 'contact':
      return target.owner
        ? fill(owners.contactOf, { owner: displayName(target.owner.name), name })
        : fill(owners.contact, { name });
  }
}
