import type { RefusalCode } from '../errors';

/** Where Microsoft 365 or the sign-in refuses, an administrator always gets to read something. */
type Explained = Extract<RefusalCode, `auth.${string}` | `graph.${string}`>;

/** What an administrator does about a refusal; the others are for the person alone. The documents show it. */
export const administratorActions: Readonly<
  Record<Explained, string> & Partial<Record<RefusalCode, string>>
> = {
  'auth.outsider':
    'Nothing; PhotoBot acts for the people of the organisation that owns the channel. One that is installed in the other organisation acts for theirs.',
  'auth.sign_in_stale': 'Nothing; the person signs in anew.',
  'auth.sign_in_refused':
    'Look the sign-in up in Entra’s sign-in log: a password that has expired, an account in another state than usual, or a setting of the app.',
  'auth.not_silent':
    'Nothing, if it is rare. If it happens to everybody: the application ID URI, `webApplicationInfo` of the app package and the token exchange URL of the OAuth connection must be the same; `npm run doctor` compares them.',
  'auth.app_missing':
    'Nothing, or install PhotoBot for everybody by a setup policy of the Teams admin center.',
  'auth.code_wrong': 'Nothing; the person presses the button again.',
  'auth.consent_needed': 'Grant the permission that the card names, for the whole organisation.',
  'auth.step_up_needed': 'Nothing, or change the Conditional Access policy for Microsoft Graph.',
  'auth.blocked_by_policy': 'Look the sign-in up in Entra’s sign-in log; it names the policy.',
  'auth.not_assigned':
    'Assign the person, or a group they are in, under Enterprise applications › PhotoBot › Users and groups; or turn “Assignment required” off in its properties.',
  'auth.no_account':
    'Invite the person as a guest of your organisation, if they are to use PhotoBot there. If they are in it: Entra’s sign-in log names the account that was used.',
  'auth.account_blocked':
    'Look the person up in Entra: enable the account, or see in the sign-in log why it is locked.',
  'auth.misconfigured':
    'Check what the card names; `npm run doctor` tells more. The credential: it belongs to `BOT_ID` and has not run out. The app registration: the app of `BOT_ID` exists in `BOT_TENANT_ID`, is enabled, and has the permissions of its manifest. The OAuth connection: the Azure Bot has one named `OAUTH_CONNECTION_NAME`, with the scope and the token exchange URL of `docs/administrators.md`.',
  'auth.unavailable':
    'Allow outgoing https to the sign-in host of your cloud and to the Bot Framework token service; see their status pages. The log says which one, with status and code.',
  'auth.sign_out_failed': 'Allow outgoing https to the Bot Framework token service.',
  'auth.wrong_person': 'Nothing; the person signs in with the account that they use in Teams.',
  'auth.not_owner':
    'Make the person an owner of the team or group; restore the team if it is archived. Administrators who are no owners are mostly refused as well.',
  'auth.not_administrator':
    'Do it yourself, give the person the role User Administrator or People Administrator, or put them on PhotoBot’s list of photo administrators.',
  'auth.not_photo_administrator':
    'Put the person’s object ID into `PHOTO_ADMINISTRATORS`, if they are to change other people’s photos.',
  'auth.application_denied':
    'Grant PhotoBot’s application the application permission for this photo. If it has it: Graph does not take such a token for every kind of photo, and takes none where photos are kept on premises.',
  'auth.guest': 'Nothing; the home organisation of the guest keeps the photo.',
  'auth.guest_not_owner': 'Nothing; an owner from your own organisation sets the photo.',
  'graph.denied': 'Search Entra’s audit log for the request ID that the card shows.',
  'graph.not_shown':
    'Nothing; if the person ought to see it, look at the guest access of Entra or at the members of the group. For one’s own photo or contact, look at the policies of Exchange for apps.',
  'graph.photos_managed':
    'Allow photo changes: first by the photo update settings of Entra (`photoUpdateSettings`, which a People Administrator sets), then by `SetPhotoEnabled` of the Outlook on the web mailbox policy. It takes up to a day.',
  'graph.no_mailbox':
    'Give the person a licence with Exchange Online. A mailbox on premises does not do.',
  'graph.no_licence':
    'Give the account a licence with Exchange Online. It takes minutes, for a new mailbox up to a day.',
  'graph.mailbox_full':
    'Make room in the mailbox of the person or group, raise its limit, or turn on its archive.',
  'graph.storage_full':
    'Look at the storage of the mailbox and of the organisation; give support the request ID that the card shows.',
  'graph.account_disabled': 'Unblock the account in Entra, if it is to be used.',
  'graph.access_policy':
    'Let PhotoBot’s application into this mailbox: by the application access policy (`Test-ApplicationAccessPolicy` shows it) or the role assignment (RBAC for Applications) in Exchange Online. It takes up to some hours.',
  'graph.mailbox_closed':
    'Look in Exchange where the mailbox is: one on premises does not do. If it is in Exchange Online, look for an application access policy or a role assignment that leaves PhotoBot out.',
  'graph.not_found':
    'Look in Entra whether the person, group or team is there; what is new takes up to a day.',
  'graph.target_is_guest': 'Nothing; the home organisation of the guest keeps the photo.',
  'graph.too_new': 'Nothing; the team or group is ready within a quarter of an hour.',
  'graph.unsupported_tenant':
    'Nothing; Microsoft offers no photos in a tenant for customers (Azure AD B2C). Install PhotoBot in the tenant of your organisation.',
  'graph.bad_photo':
    'Nothing; if ordinary photos are refused, report it with the request ID that the card shows.',
  'graph.refused':
    'Look at the status and the code in the log, and give support the request ID that the card shows.',
  'graph.too_large':
    'Report it with the request ID that the card shows: PhotoBot’s photos are far below the limit.',
  'graph.busy':
    'Nothing; if it happens often, look what else in your organisation calls Microsoft Graph a lot.',
  'graph.failed':
    'Nothing; if it stays, look at the service health of Microsoft 365 and give support the request ID.',
  'graph.unreachable': 'Allow outgoing https to the Graph host of your cloud; see its status page.',
  'policy.on_premises':
    'Change the photo where your organisation keeps it, or set the source of the photo settings in Entra to the cloud. It takes up to a day.',
  'policy.roles':
    'Do it yourself, or change the roles of the photo settings (`photoUpdateSettings`) in Entra. It takes up to a day.',
  'group.on_premises': 'Change the photo where the group comes from.',
  'download.busy':
    'Nothing; if it happens often, look what else in your organisation calls Teams or SharePoint a lot.',
  'download.unavailable': 'Allow outgoing https to Teams and SharePoint.',
  'download.forbidden_host':
    'Nothing, if it is not Microsoft’s; else the lists in `src/clouds.ts` lack a host.',
  'team.unknown': 'Add PhotoBot to the team itself, not only to a chat.',
  'teams.refused':
    'Look at `error` beside it in the log, and at [what it means](#when-teams-takes-no-message).',
  'teams.busy': 'Nothing; what was to be said is sent as soon as Teams takes it.',
  'teams.unauthorized':
    'If it stays: `BOT_ID`, its credential and the kind of the Azure Bot resource (single tenant, or managed identity) must belong together; `npm run doctor` compares them.',
  'teams.unreachable':
    'Allow outgoing https to Teams; see the service health of Microsoft 365. What was to be said is sent as soon as Teams takes it.',
  'bot.busy': 'If it happens often, give the bot more processor time.',
  'bot.updating':
    'Nothing while versions change. If it stays, a process of an earlier version still runs beside a later one.',
  'bot.bug':
    'Look for `bot.bug` in the log and report what stands there; `sqlite.13` beside it means that the disk of the store is full.',
};
