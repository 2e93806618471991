import { Application } from '@microsoft/teams-ai';

/** The name of the one sign-in setting; the SDK keeps the turn's token under it. */
export const ssoSetting = 'sso';

/** The SDK's router without its typing timer, which all conversations would share and which no option turns off. */
export class TeamsApplication extends Application {
  override startTypingTimer(): void {
    // A turn is acknowledged within seconds; there is nothing to bridge.
  }
}
