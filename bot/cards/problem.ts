import type { Place, RefusalCode, RefusalDetails } from '../../src/index';
import { text } from '../../src/index';
import type { Element } from './elements';
import { plain } from './elements';

type Problem = { readonly code: RefusalCode; readonly details: RefusalDetails };

/** Where nobody but an administrator can help. */
const forAdministrators: readonly RefusalCode[] = [
  'auth.application_denied',
  'auth.consent_needed',
  'auth.misconfigured',
  'auth.account_blocked',
  'auth.no_account',
  'auth.not_assigned',
  'auth.sign_in_refused',
  'graph.access_policy',
  'graph.account_disabled',
  'graph.mailbox_full',
  'graph.no_licence',
  'graph.no_mailbox',
  'graph.photos_managed',
  'graph.storage_full',
  'policy.on_premises',
  'policy.roles',
];

/** Says what stood in the way, whom to ask, and what support wants to know. Names in it are no markup. */
export function problemLines(
  problem: Problem | undefined,
  adminContact: string | undefined,
): readonly Element[] {
  if (!problem) return [];
  const { code, details } = problem;
  const { requestId } = details;
  return [
    plain(text.sentenceFor(code, details), { color: 'Attention' }),
    ...(forAdministrators.includes(code) && adminContact !== undefined
      ? [plain(text.lines.administrator(adminContact), { isSubtle: true })]
      : []),
    ...(requestId === undefined
      ? []
      : [plain(text.lines.requestId(String(requestId)), { isSubtle: true, size: 'Small' })]),
  ];
}

/** The button that leads to where a missing permission is granted. */
export function grantButton(problem: Problem | undefined): readonly Element[] {
  const link = problem?.details['link'];
  if (typeof link !== 'string') return [];
  return [{ type: 'Action.OpenUrl', title: text.buttons.grant, url: link }];
}

/** Returns the button that opens the reader's chat with PhotoBot; nobody needs to be led to where they are. */
export function openChat({ kind }: Place, url: string | undefined): readonly Element[] {
  if (kind === 'personal' || url === undefined) return [];
  return [{ type: 'Action.OpenUrl', title: text.recentWords.openChat, url }];
}
