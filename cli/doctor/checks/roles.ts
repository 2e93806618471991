import { applicationRolesIn } from '../../../src/index';
import { grantedRoles } from '../../../bot/tokens/application';
import { entraTrouble } from '../entra-trouble';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check } from '../patient';
import { identitySettings } from '../patient';
import { policyPermission } from './photo-policy';

const name = 'application permissions';
const { ok, problem, unchecked, warning } = about(name);

/** Whether the app holds the application permissions that its configuration needs, and no others. */
export const checkRoles: Check = {
  name,
  needs: [...identitySettings, 'PHOTO_ADMINISTRATORS'],
  async run({ config, tokens }) {
    try {
      const granted = grantedRoles(await tokens.application.get());
      if (granted === undefined) return [unchecked('the token of the app cannot be read')];
      const needed = config.photoAdministrators.size > 0 ? applicationRolesIn(config.cloud) : [];
      return judge(granted, needed);
    } catch (thrown) {
      const { says, todo } = entraTrouble(thrown, config);
      return [unchecked(says, todo)];
    }
  },
};

function judge(granted: readonly string[], needed: readonly string[]): readonly Finding[] {
  const missing = needed
    .filter((role) => !granted.includes(role))
    .map((role) =>
      problem(
        `${role} is not granted, and PHOTO_ADMINISTRATORS needs it`,
        'Add it to the app in Entra as an application permission and grant admin consent, or empty PHOTO_ADMINISTRATORS.',
      ),
    );
  const superfluous = granted
    .filter((role) => !needed.includes(role) && role !== policyPermission)
    .map((role) =>
      warning(
        `${printable(role)} is granted and not needed`,
        'Take it away from the app in Entra: a thief of the bot’s credential gets it too.',
      ),
    );
  const held = needed.length === 0 ? 'none is needed' : `${needed.join(', ')} are granted`;
  const all = [...missing, ...superfluous];
  return all.length > 0 ? all : [ok(held)];
}

/** Names of permissions of whatever API are made of these. */
function printable(role: string): string {
  return /^[\w.-]{1,80}$/.test(role) ? role : 'A permission of another kind';
}
