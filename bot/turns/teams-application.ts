import { Application } from '@microsoft/teams-ai';

/** The SDK's router without its typing timer, which all conversations would share and which no option turns off. */
export class TeamsApplication extends Application {
  override startTypingTimer(): void {
    // A turn is acknowledged within seconds; there is nothing to bridge.
  }
}
