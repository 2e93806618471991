import { z } from 'zod';
import { ask } from '../ask';
import { readAssertion } from '../../../bot/tokens/sso';
import { grantedRoles } from '../../../bot/tokens/application';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { identitySettings } from '../patient';

const name = 'who may change photos';
const { ok, unchecked, warning } = about(name);

/** Opens the organisation's rule about photos to readers. The bot does well without it. */
export const policyPermission = 'PeopleSettings.Read.All';

const policyShape = z.object({
  source: z.string().nullish(),
  allowedRoles: z.array(z.string()).nullish().catch(undefined),
});

/** Source: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const roleNames: Readonly<Record<string, string>> = {
  '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
  'fe930be7-5e62-47db-91af-98c3a49a38b1': 'User Administrator',
};

/**
 * Reads the organisation's rule about photos, where it may be read. Only Graph's beta has it, so this is told and
 * never a problem.
 * Source: https://learn.microsoft.com/graph/profilephoto-configure-settings
 */
export const checkPhotoPolicy: Check = {
  name,
  needs: identitySettings,
  async run(patient) {
    const token = (await applicationToken(patient)) ?? (await delegatedToken(patient));
    if (token === undefined) {
      return [
        unchecked(`needs the permission ${policyPermission}, which the bot itself does not need`),
      ];
    }
    const url = `${patient.config.cloud.graphOrigin}/beta/admin/people/photoUpdateSettings`;
    const reply = await ask(patient, url, { authorization: `Bearer ${token}` }).catch(
      () => undefined,
    );
    const policy = policyShape.safeParse(reply?.json);
    if (reply?.status !== 200 || !policy.success) {
      return [unchecked(`Graph does not tell (HTTP ${reply?.status ?? 'without an answer'})`)];
    }
    return [judge(policy.data)];
  },
};

function judge({ allowedRoles, source }: z.infer<typeof policyShape>): Finding {
  if (source?.toLowerCase() === 'onpremises') {
    return warning(
      'nobody in the cloud: photos come from the local directory',
      'Change the photo update settings of Entra if people are to set photos with PhotoBot.',
    );
  }
  if (!allowedRoles?.length) return ok('everybody their own');
  const roles = allowedRoles.map((role) => roleNames[role.trim().toLowerCase()] ?? 'another role');
  return warning(
    `only people with one of these roles: ${[...new Set(roles)].join(', ')}`,
    'Change the photo update settings of Entra if everybody is to set photos with PhotoBot.',
  );
}

async function applicationToken({ tokens }: Patient): Promise<string | undefined> {
  const token = await tokens.application.get().catch(() => undefined);
  return token !== undefined && grantedRoles(token)?.includes(policyPermission) ? token : undefined;
}

async function delegatedToken(patient: Patient): Promise<string | undefined> {
  const { config, tokens } = patient;
  const assertion = readAssertion(patient.assertion ?? '', config.botId);
  if (assertion?.tenantId !== config.tenantId) return undefined;
  return tokens.delegated.get(assertion, [policyPermission]).catch(() => undefined);
}
