import { z } from 'zod';
import { limits } from '../../../src/index';
import { allowOutgoing, ask, reasonOf } from '../ask';
import type { HttpReply } from '../ask';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { cloudSettings } from '../patient';

const signIn = about('sign-in service');
const clock = about('clock');

const metadataShape = z.object({ issuer: z.string() });

/** Whether Entra answers, knows the organisation, and agrees with this machine on the time. */
export const checkLogin: Check = {
  name: 'sign-in service',
  needs: ['BOT_TENANT_ID', ...cloudSettings],
  async run(patient) {
    const { loginOrigin } = patient.config.cloud;
    const address = `${loginOrigin}/${patient.config.tenantId}/v2.0/.well-known/openid-configuration`;
    try {
      const reply = await ask(patient, address);
      return [judge(patient, reply), judgeClock(patient, reply)];
    } catch (thrown) {
      return [
        signIn.problem(`does not answer (${reasonOf(thrown)})`, allowOutgoing(loginOrigin)),
        clock.unchecked('needs an answer of the sign-in service'),
      ];
    }
  },
};

function judge({ config }: Patient, { status, json }: HttpReply): Finding {
  const { host } = new URL(config.cloud.loginOrigin);
  const metadata = metadataShape.safeParse(json);
  if (status === 200 && metadata.success && metadata.data.issuer.includes(config.tenantId)) {
    return signIn.ok(`${host} answers and knows the organisation`);
  }
  return signIn.problem(
    `${host} does not know the organisation (HTTP ${status})`,
    'Check BOT_TENANT_ID, and that CLOUD is the cloud in which the organisation is.',
  );
}

function judgeClock({ now }: Patient, { date }: HttpReply): Finding {
  if (date === undefined) return clock.unchecked('the sign-in service does not tell the time');
  const seconds = Math.round(Math.abs(now() - date) / 1000);
  return seconds * 1000 <= limits.clockSkewMilliseconds
    ? clock.ok('agrees with the sign-in service')
    : clock.problem(
        `differs from the sign-in service’s by ${seconds} seconds`,
        'Let this machine set its clock from the network: tokens are refused as expired or as not yet valid.',
      );
}
