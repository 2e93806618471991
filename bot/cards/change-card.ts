import type { Card, ChangeView, Text } from '../../src/index';
import {
  displayName,
  isDone,
  limits,
  mayFrame,
  plainFraming,
  refusals,
  sameFraming,
  undoable,
  undoIsOvertaken,
} from '../../src/index';
import { beforeAndNow } from './before-now';
import type { AdaptiveCard, Element } from './elements';
import {
  adaptiveCard,
  execute,
  folded,
  grantButton,
  heading,
  pictureRow,
  plain,
  problemLines,
  sentence,
  small,
  supportLines,
  unreadLine,
  wholeTeam,
} from './elements';
import { framingChoices } from './framing-choices';

export type ChangeCardOptions = {
  readonly text: Text;
  readonly change: ChangeView;
  readonly preview?: Buffer;
  readonly listed?: Buffer;
  readonly both?: Extract<Card, { readonly kind: 'change' }>['both'];
  /** Another card tells the rest. */
  readonly brief?: true;
  readonly now: number;
  /** Names who can help if only an administrator can: text from the configuration. */
  readonly adminContact?: string;
};

/** Returns the card of a change: what it will look like or has become, whose photo, and the buttons that still work. */
export function changeCard(options: ChangeCardOptions): AdaptiveCard {
  const { adminContact, both, brief, change, listed, now, preview, text } = options;
  const { id, problem, target } = change;
  if (brief) return adaptiveCard([heading(text.headingOf(change)), plain(text.whose(target))]);
  const picture = preview && { jpeg: preview, altText: text.altOf(change), kind: target.kind };
  const words = story(text, change, now, listed);
  const body = [
    heading(text.headingOf(change)),
    ...(both ? [beforeAndNow(text, change, both), ...words] : [pictureRow(picture, words)]),
    ...problemLines(text, problem, adminContact),
    ...folded(text, details(text, change, now), { id, open: isFramedAnew(change) }),
  ];
  return adaptiveCard(body, actions(text, change, now));
}

function story(text: Text, change: ChangeView, now: number, listed?: Buffer): readonly Element[] {
  const { state, target } = change;
  const { kind } = target;
  const altText = text.lines.listedAlt;
  const small = listed && { jpeg: listed, altText, kind, width: '32px' };
  const whose = plain(text.whose(target), { weight: 'Bolder' });
  return [
    small ? pictureRow(small, [whose]) : whose,
    ...(state === 'proposed' ? wholeTeam(text, target) : []),
    ...outcome(text, change, now).map((line) => sentence(line)),
    ...(state === 'proposed' ? unreadLine(text, change.unread) : []),
  ];
}

/** What few people want to know: the crop, the undo, who may press, what Microsoft 365 said. */
function details(text: Text, change: ChangeView, now: number): readonly Element[] {
  const { action, dialog, etag, place, problem, requester, state } = change;
  const framed = mayFrame(change) && action === 'set' && !lacksPermission(change);
  const asked = plain(text.askedBy(displayName(requester.name)), { isSubtle: true });
  const support = supportLines(text, problem);
  const written = state === 'applied' && action === 'set' && etag;
  return [
    ...(framed ? framingChoices(text, change) : []),
    ...aside(text, change, now).map((line) => sentence(line)),
    // A dialog is seen by the requester alone.
    ...(place.kind === 'personal' || dialog || state !== 'proposed' ? [] : [asked]),
    // After a failure, support needs the request ID, not the etag.
    ...(support.length === 0 && written ? [small(text.etag(written))] : support),
  ];
}

/** Whether somebody has chosen a framing, by words or among the details, and may want to see or change it. */
const isFramedAnew = ({ framing, state }: ChangeView) =>
  state === 'proposed' && !sameFraming(framing, plainFraming);

/** What happens, or has happened. */
function outcome(text: Text, change: ChangeView, now: number): readonly string[] {
  const { lines } = text;
  const { action, dialog, doubt, state } = change;
  switch (state) {
    case 'proposed':
      return [
        ...(change.earlier ? [lines.earlier[change.earlier]] : []),
        ...(change.damaged ? [lines.damaged] : []),
        ...(looksBlurred(change) ? [text.blurred(change.side)] : []),
        // If there is “Try again” in place of “Confirm”, the problem says what to do.
        ...(waitsToTryAgain(change) ? [] : [text.onConfirm(change)]),
      ];
    case 'applied':
      return [...known(text, change), ...whetherForGood(text, change, now)];
    case 'unknown':
      if (doubt?.of === 'undo') return [stillLooking(text, change)];
      return [
        ...(change.lags && doubt?.taken ? [lines.takenAndLags, text.whenSeen(change.target)] : []),
        stillLooking(text, change),
        ...whetherForGood(text, change, now),
      ];
    case 'undone':
      return [...(isNew(change) ? [lines.removed] : []), text.whenSeen(change.target)];
    case 'cancelled':
      return [lines.nothingChanged];
    case 'lapsed':
      if (dialog) return [lines.lapsedDialog];
      if (change.restores) return [text.sentenceFor('change.undo_lapsed', {})];
      return [action === 'set' ? lines.lapsed : lines.lapsedRemoval];
    case 'applying':
    case 'undoing':
    case 'failed':
      return [];
  }
}

/** What is true of it as well. */
function aside(text: Text, change: ChangeView, now: number): readonly string[] {
  const { lines } = text;
  const { doubt, problem, state } = change;
  if (state === 'proposed')
    return waitsToTryAgain(change) ? [] : [...text.rightsFor(change), text.undoBefore(change)];
  if (!isDone(change) || undoIsOvertaken(change) || doubt?.of === 'undo') return [];
  // After an undo was refused for good, the card no longer promises one, though people may still try.
  const promised = undoable(change, now) && !(problem && !refusals[problem.code].retryable);
  return [
    ...(state === 'applied' ? [text.accepted(change)] : []),
    ...(state === 'applied' && byGroup(change) ? [text.whenSeen(change.target)] : []),
    ...(promised ? [lines.undoAfter] : []),
  ];
}

const looksBlurred = ({ action, side }: ChangeView) => action === 'set' && side < limits.sharpSide;

/** Returns whether *Try again* stands in the place of *Confirm*. */
const waitsToTryAgain = ({ problem }: ChangeView) =>
  problem !== undefined && refusals[problem.code].retryable;

const lacksPermission = ({ problem }: ChangeView) => problem?.code === 'auth.consent_needed';

const stillLooking = ({ lines }: Text, { doubt }: ChangeView) =>
  doubt?.over ? lines.lookedLong : lines.lookAgain;
const isNew = ({ previous }: ChangeView) => previous?.kind === 'none';

const whetherForGood = ({ lines }: Text, change: ChangeView, now: number) =>
  !undoable(change, now) && isNew(change) ? [lines.undoImpossible] : [];

/** When people see it. */
function known(text: Text, change: ChangeView): readonly string[] {
  const { lines } = text;
  const { keptInDirectory, target } = change;
  if (undoIsOvertaken(change)) return [];
  return [
    ...(keptInDirectory ? [lines.onlyDirectory] : []),
    byGroup(change) ? lines.lagGroup : text.whenSeen(target),
  ];
}

const byGroup = ({ route, target }: ChangeView) =>
  target.kind === 'team' && (route === 'group' || route === 'group-wide');

function actions(text: Text, change: ChangeView, now: number): readonly Element[] {
  const { buttons } = text;
  const { action, id, problem, state } = change;
  const data = { change: id };
  const again = waitsToTryAgain(change);
  if (state === 'proposed') {
    const grant = grantButton(text, problem);
    // Only the button that comes first stands out.
    const look = grant.length > 0 ? {} : { style: action === 'set' ? 'positive' : 'destructive' };
    return [
      ...grant,
      execute(again ? buttons.tryAgain : buttons.confirm, 'confirm', data, look),
      execute(buttons.cancel, 'cancel', data),
    ];
  }
  if (!undoable(change, now) || undoIsOvertaken(change)) return [];
  return [
    ...grantButton(text, problem),
    execute(again ? buttons.tryAgain : buttons.undo, 'undo', data),
  ];
}
