import type { RefusalCode, RefusalDetails, Target, TargetKind, Text } from '../../src/index';

/** The few parts of Adaptive Cards 1.5 that our cards are made of. Source: https://adaptivecards.io/explorer. */

export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  /** Screen readers choose their voice by it. */
  readonly lang?: string;
  /** It is laid out from right to left. */
  readonly rtl?: true | undefined;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
};

/** Returns a card of version 1.5, the newest that Teams shows in every client. */
export function adaptiveCard(
  body: readonly Element[],
  actions: readonly Element[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    actions: actions.length > 0 ? actions : undefined,
  };
}

/** Returns the heading of a card, which screen readers find as one. */
export function heading(text: string): Element {
  return {
    type: 'TextBlock',
    text,
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
    wrap: true,
  };
}

/** Returns a heading with something in it that people wrote. */
export function plainHeading(text: string): Element {
  return plain(text, { size: 'Medium', weight: 'Bolder' });
}

/** Returns a sentence of ours. Text that people wrote belongs into `plain`, because a TextBlock reads Markdown. */
export function sentence(text: string, look: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'TextBlock', text, wrap: true, spacing: 'Small', ...look };
}

/** Returns text that is shown letter by letter, whatever it holds. */
export function plain(text: string, look: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text, ...look }] };
}

/** Returns a line for a private or shared channel, which has no photo of its own: the photo is that of the whole team. */
export function wholeTeam(text: Text, target: Target): readonly Element[] {
  if (target.kind !== 'team' || !target.channelKind) return [];
  return [sentence(text.wholeTeamLines[target.channelKind])];
}

/** Says which words PhotoBot could do nothing with. */
export function unreadLine(text: Text, words: string | undefined): readonly Element[] {
  return words === undefined ? [] : [plain(text.leftOut(words), { isSubtle: true })];
}

/** Returns a button. Its click brings the change's id and the choice, if there is one, and nothing else. */
export function execute(
  title: string,
  verb: string,
  data: Readonly<Record<string, string | number>>,
  look: Readonly<Record<string, unknown>> = {},
): Element {
  return { type: 'Action.Execute', title, verb, data, ...look };
}

type RowPicture = {
  /** A small JPEG. */
  readonly jpeg: Buffer;
  readonly altText: string;
  readonly kind: TargetKind;
  readonly width?: string;
};

/** Returns a photo as Teams shows it, people round and teams square, with words beside it. */
export function pictureRow(
  picture: RowPicture | undefined,
  words: readonly Element[],
  look: Readonly<Record<string, unknown>> = {},
): Element {
  const beside = picture?.width === undefined ? {} : { verticalContentAlignment: 'Center' };
  const column = { type: 'Column', width: 'stretch', ...beside, items: words };
  if (!picture) return { type: 'ColumnSet', columns: [column], ...look };
  const photo = { type: 'Column', width: 'auto', items: [photoImage(picture)] };
  return { type: 'ColumnSet', columns: [photo, column], ...look };
}

/** Returns a photo as Teams shows it. */
export function photoImage({ altText, jpeg, kind, width = '128px' }: RowPicture): Element {
  return {
    type: 'Image',
    url: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
    altText,
    width,
    // Clients that do not know rounded corners draw square ones.
    style: kind === 'team' || kind === 'group' ? 'RoundedCorners' : 'Person',
  };
}

type Problem = { readonly code: RefusalCode; readonly details: RefusalDetails };

/** Refusals with which only an administrator can help. */
const forAdministrators: readonly RefusalCode[] = [
  'auth.application_denied',
  'auth.consent_needed',
  'auth.misconfigured',
  'auth.account_blocked',
  'auth.blocked_by_policy',
  'auth.no_account',
  'auth.not_assigned',
  'auth.sign_in_refused',
  'graph.access_policy',
  'graph.account_disabled',
  'graph.mailbox_closed',
  'graph.mailbox_full',
  'graph.no_licence',
  'graph.no_mailbox',
  'graph.photos_managed',
  'graph.refused',
  'graph.storage_full',
  'group.on_premises',
  'policy.on_premises',
  'policy.roles',
];

/** Returns the lines of a card about a problem: the reason, and the administrators’ contact. */
export function problemLines(
  text: Text,
  problem: Problem | undefined,
  adminContact: string | undefined,
): readonly Element[] {
  if (!problem) return [];
  const { code, details } = problem;
  return [
    plain(text.sentenceFor(code, details), { color: 'Attention' }),
    ...(forAdministrators.includes(code) && adminContact !== undefined
      ? [plain(text.administrator(adminContact), { isSubtle: true })]
      : []),
  ];
}

/** Returns what of a problem only support wants to know. */
export function supportLines(text: Text, problem: Problem | undefined): readonly Element[] {
  const requestId = problem?.details.requestId;
  return requestId === undefined ? [] : [small(text.requestId(requestId))];
}

/** Returns the button that leads to the page on which a missing permission is granted. */
export function grantButton(text: Text, problem: Problem | undefined): readonly Element[] {
  if (!problem || !('link' in problem.details)) return [];
  const { link: url } = problem.details;
  return [{ type: 'Action.OpenUrl', title: text.buttons.grant, url, style: 'positive' }];
}

/** Returns a line in small letters, which is shown letter by letter. */
export function small(text: string): Element {
  return plain(text, { isSubtle: true, size: 'Small' });
}

type Fold = {
  /** Several cards are on one page, and ids on a page must differ. */
  readonly id: string;
  /** Every update of a card folds away what its reader had opened, unless it comes open. */
  readonly open?: boolean;
};

/** Folds away what few people want to know, below a line that opens it. */
export function folded(
  text: Text,
  items: readonly Element[],
  { id: of, open = false }: Fold,
): readonly Element[] {
  if (items.length === 0) return [];
  const id = `details-${of.replace(/[^A-Za-z0-9]/g, '')}`;
  const toggle = { type: 'Action.ToggleVisibility', targetElements: [id] };
  return [
    {
      type: 'Container',
      spacing: 'Small',
      selectAction: { ...toggle, title: text.lines.details },
      items: [small(`› ${text.lines.details}`)],
    },
    { type: 'Container', id, isVisible: open, spacing: 'Small', items },
  ];
}
