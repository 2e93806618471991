import type { PhotoChange } from '../../src/index';
import { displayName, refusals, text, undoable } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, plain, sentence } from './elements';
import { framingChoices } from './framing-choices';

export type ChangeCardOptions = {
  readonly change: PhotoChange;
  /** A small JPEG. */
  readonly preview?: Buffer;
  readonly now: number;
  /** Whom to ask where only an administrator can help. */
  readonly adminContact?: string;
};

const { buttons, lines } = text;

/** Gives the card of a change: what it will look like or has become, whose photo, and the buttons that still work. */
export function changeCard(options: ChangeCardOptions): AdaptiveCard {
  const { change } = options;
  const { kind } = change.target;
  const body = [
    heading(uncertain(change) ? text.uncertainHeadings[kind] : text.headings[change.state][kind]),
    picture(options),
    ...problem(options),
    ...(change.state === 'proposed' ? framingChoices(change) : []),
  ];
  return adaptiveCard(body, actions(options));
}

/** The photo as Teams shows it: people round, teams square; beside it whose it is and what happens. */
function picture({ change, preview, now }: ChangeCardOptions): Element {
  const words = { type: 'Column', width: 'stretch', items: story(change, now) };
  if (!preview) return { type: 'ColumnSet', columns: [words] };
  const image = {
    type: 'Image',
    url: `data:image/jpeg;base64,${preview.toString('base64')}`,
    altText: change.state === 'proposed' ? lines.previewAlt : lines.appliedAlt,
    width: '128px',
    ...(change.target.kind === 'me' && { style: 'Person' }),
  };
  return { type: 'ColumnSet', columns: [{ type: 'Column', width: 'auto', items: [image] }, words] };
}

function story(change: PhotoChange, now: number): readonly Element[] {
  const { place, requester, state, target } = change;
  const name = displayName(target.name);
  const whose = target.kind === 'me' ? lines.whoseMe(name) : lines.whoseTeam(name);
  const asked = plain(lines.askedBy(displayName(requester.name)), { isSubtle: true });
  return [
    plain(whose, { weight: 'Bolder' }),
    ...outcome(change, now).map((line) => sentence(line)),
    ...(place.kind === 'personal' || state !== 'proposed' ? [] : [asked]),
  ];
}

/** What happens, or has happened, and whether it can be undone. */
function outcome(change: PhotoChange, now: number): readonly string[] {
  const { previous, route, state, target } = change;
  switch (state) {
    case 'proposed':
      return [lines.onConfirm[target.kind], lines.undoBefore[target.kind]];
    case 'applied': {
      if (uncertain(change))
        return [undoable(change, now) ? lines.undoAfter : lines.undoImpossible];
      const lag =
        route === 'group' && target.kind === 'team' ? [lines.lag, lines.lagGroup] : [lines.lag];
      if (undoable(change, now)) return [...lag, lines.undoAfter];
      return previous?.kind === 'none' ? [...lag, lines.undoImpossible] : lag;
    }
    case 'undone':
      return previous?.kind === 'none' ? [lines.removed, lines.lag] : [lines.lag];
    case 'cancelled':
      return [lines.nothingChanged];
    case 'lapsed':
      return [lines.lapsed];
    case 'applying':
    case 'undoing':
    case 'failed':
      return [];
  }
}

function problem({ change, adminContact }: ChangeCardOptions): readonly Element[] {
  if (!change.problem) return [];
  const { code, details } = change.problem;
  const { requestId } = details;
  const wantsAdministrator = code === 'auth.consent_needed' || code === 'auth.misconfigured';
  return [
    sentence(text.sentenceFor(code, details), { color: 'Attention' }),
    ...(wantsAdministrator && adminContact !== undefined
      ? [plain(lines.administrator(adminContact), { isSubtle: true })]
      : []),
    ...(requestId === undefined
      ? []
      : [plain(lines.requestId(String(requestId)), { isSubtle: true, size: 'Small' })]),
  ];
}

function actions({ change, now }: ChangeCardOptions): readonly Element[] {
  const data = { change: change.id };
  const { problem: last, state } = change;
  const again = last && refusals[last.code].retryable;
  if (state === 'proposed') {
    return [
      ...grant(change),
      execute(again ? buttons.tryAgain : buttons.confirm, 'confirm', data, { style: 'positive' }),
      execute(buttons.cancel, 'cancel', data),
    ];
  }
  if (!undoable(change, now)) return [];
  return [...grant(change), execute(again ? buttons.tryAgain : buttons.undo, 'undo', data)];
}

function grant({ problem: last }: PhotoChange): readonly Element[] {
  const link = last?.details['link'];
  if (typeof link !== 'string') return [];
  return [{ type: 'Action.OpenUrl', title: buttons.grant, url: link }];
}

/** Whether nobody knows if Microsoft 365 took the photo. */
function uncertain({ problem: last, state }: PhotoChange): boolean {
  return state === 'applied' && last?.code === 'change.uncertain';
}
