import type { ChangeView, Text } from '../../src/index';
import {
  displayName,
  limits,
  mayFrame,
  refusals,
  undoable,
  undoIsOvertaken,
} from '../../src/index';
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
  unreadLine,
  wholeTeam,
} from './elements';
import { framingChoices } from './framing-choices';

export type ChangeCardOptions = {
  readonly text: Text;
  readonly change: ChangeView;
  /** A small JPEG. */
  readonly preview?: Buffer;
  /** Another card tells the rest. */
  readonly brief?: true;
  readonly now: number;
  /** Names who can help if only an administrator can: text from the configuration. */
  readonly adminContact?: string;
};

/** Returns the card of a change: what it will look like or has become, whose photo, and the buttons that still work. */
export function changeCard({
  adminContact,
  brief,
  change,
  now,
  preview,
  text,
}: ChangeCardOptions): AdaptiveCard {
  const { action, problem, target } = change;
  if (brief) return adaptiveCard([heading(text.headingOf(change)), plain(text.whose(target))]);
  const picture = preview && { jpeg: preview, altText: altOf(text, change), kind: target.kind };
  const body = [
    heading(text.headingOf(change)),
    pictureRow(picture, story(text, change, now)),
    ...problemLines(text, problem, adminContact),
    ...(mayFrame(change) && action === 'set' && !lacksPermission(change)
      ? framingChoices(text, change)
      : []),
  ];
  return adaptiveCard(body, actions(text, change, now));
}

function altOf({ lines }: Text, { action, state }: ChangeView): string {
  if (action === 'remove') return state === 'proposed' ? lines.removeAlt : lines.removedAlt;
  return state === 'proposed' ? lines.previewAlt : lines.appliedAlt;
}

function story(text: Text, change: ChangeView, now: number): readonly Element[] {
  const { dialog, place, requester, state, target } = change;
  const etag = etagOf(change);
  const asked = plain(text.askedBy(displayName(requester.name)), { isSubtle: true });
  return [
    plain(text.whose(target), { weight: 'Bolder' }),
    ...(state === 'proposed' ? wholeTeam(text, target) : []),
    ...outcome(text, change, now).map((line) => sentence(line)),
    ...(state === 'proposed' ? unreadLine(text, change.unread) : []),
    // A dialog is seen by the requester alone.
    ...(place.kind === 'personal' || dialog || state !== 'proposed' ? [] : [asked]),
    ...(etag ? folded(text, text.etag(etag)) : []),
  ];
}

/** After a failure, support needs the request ID, not the etag. */
function etagOf({ action, etag, problem, state }: ChangeView): string | undefined {
  if (problem?.details.requestId !== undefined) return undefined;
  return state === 'applied' && action === 'set' ? etag : undefined;
}

/** What happens, or has happened, and whether it can be undone. */
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
        ...(waitsToTryAgain(change) ? [] : [text.onConfirm(change), text.undoBefore(change)]),
      ];
    case 'applied':
      return [...known(text, change), ...whetherUndoable(text, change, now)];
    case 'unknown':
      if (doubt?.of === 'undo') return [stillLooking(text, change)];
      return [
        ...(change.lags && doubt?.taken ? [lines.takenAndLags, text.whenSeen(change.target)] : []),
        stillLooking(text, change),
        undoable(change, now) ? lines.undoAfter : lines.undoImpossible,
      ];
    case 'undone':
      return [...(isNew(change) ? [lines.removed] : []), text.whenSeen(change.target)];
    case 'cancelled':
      return [lines.nothingChanged];
    case 'lapsed':
      if (dialog) return [lines.lapsedDialog];
      return [action === 'set' ? lines.lapsed : lines.lapsedRemoval];
    case 'applying':
    case 'undoing':
    case 'failed':
      return [];
  }
}

const looksBlurred = ({ action, side }: ChangeView) => action === 'set' && side < limits.sharpSide;

/** Returns whether *Try again* stands in the place of *Confirm*. */
const waitsToTryAgain = ({ problem }: ChangeView) =>
  problem !== undefined && refusals[problem.code].retryable;

const lacksPermission = ({ problem }: ChangeView) => problem?.code === 'auth.consent_needed';

const stillLooking = ({ lines }: Text, { doubt }: ChangeView) =>
  doubt?.over ? lines.lookedLong : lines.lookAgain;
const isNew = ({ previous }: ChangeView) => previous?.kind === 'none';

/** After an undo was refused for good, the card no longer promises one, though people may still try. */
function whetherUndoable(text: Text, change: ChangeView, now: number): readonly string[] {
  const { lines } = text;
  const { problem } = change;
  if (!undoable(change, now)) return isNew(change) ? [lines.undoImpossible] : [];
  return problem && !refusals[problem.code].retryable ? [] : [lines.undoAfter];
}

/** What Microsoft 365 said of the photo, and when people see it. */
function known(text: Text, change: ChangeView): readonly string[] {
  const { lines } = text;
  const { action, keptInDirectory, route, target } = change;
  if (undoIsOvertaken(change)) return [];
  const byGroup = target.kind === 'team' && (route === 'group' || route === 'group-wide');
  return [
    action === 'remove' ? lines.gone : there(text, change),
    ...(keptInDirectory ? [lines.onlyDirectory] : []),
    text.whenSeen(target),
    ...(byGroup ? [lines.lagGroup] : []),
  ];
}

function there({ lines }: Text, { etag, lags, readBack }: ChangeView): string {
  if (etag || readBack) return lines.there;
  return lags ? lines.takenAndLags : lines.taken;
}

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
