/**
 * Why a client could not sign somebody in silently.
 * Source: https://learn.microsoft.com/microsoftteams/platform/teams-sdk/teams/user-authentication/troubleshooting-sso
 */
export const signInFailures = {
  installappfailed: 'Failed to install the app in the user’s personal scope.',
  authrequestfailed: 'The SSO auth request failed.',
  installedappnotfound: 'The bot app is not installed for the user or group chat.',
  invokeerror: 'A generic error occurred during the SSO invoke flow.',
  resourcematchfailed: 'The token exchange resource URI does not match the app registration.',
  oauthcardnotvalid: 'The bot’s OAuthCard could not be parsed.',
  tokenmissing: 'AAD token acquisition failed.',
} as const;

export type SignInFailureCode = keyof typeof signInFailures;

export const signInFailureCodes = Object.keys(signInFailures) as readonly SignInFailureCode[];
