import { z } from 'zod';
import { allowOutgoing, ask, reasonOf } from '../ask';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { cloudSettings } from '../patient';

/** Whether the cloud's services can be reached from here. */
export const checkEndpoints: Check = {
  name: 'endpoints',
  needs: cloudSettings,
  async run(patient) {
    const { bot, connectorOrigins, graphOrigin } = patient.config.cloud;
    const connectors = connectorOrigins.filter((origin) => !origin.includes('*'));
    return Promise.all([
      reach(patient, 'Microsoft Graph', `${graphOrigin}/v1.0/`),
      findKeys(patient),
      reach(patient, 'token service', bot.tokenServiceOrigin),
      ...connectors.map((origin) => reach(patient, 'Bot Connector', origin)),
    ]);
  },
};

/** Without a token every one of them refuses, and any refusal proves that it is there. */
async function reach(patient: Patient, name: string, url: string): Promise<Finding> {
  const { host } = new URL(url);
  const { ok, problem } = about(name);
  try {
    await ask(patient, url);
    return ok(`${host} answers`);
  } catch (thrown) {
    return problem(`${host} does not answer (${reasonOf(thrown)})`, allowOutgoing(url));
  }
}

const metadataShape = z.object({ jwks_uri: z.string().url() });
const keysShape = z.object({ keys: z.array(z.object({ kid: z.string() })).min(1) });

/** The keys by which the bot tells Teams from others. */
async function findKeys(patient: Patient): Promise<Finding> {
  const { openIdMetadataUrl } = patient.config.cloud.bot;
  const { ok, problem } = about('keys of Teams');
  try {
    const { json } = await ask(patient, openIdMetadataUrl);
    const metadata = metadataShape.parse(json);
    keysShape.parse((await ask(patient, metadata.jwks_uri)).json);
    return ok(`${new URL(openIdMetadataUrl).host} has them`);
  } catch (thrown) {
    const reason = thrown instanceof z.ZodError ? 'no keys there' : reasonOf(thrown);
    return problem(`cannot be had (${reason})`, allowOutgoing(openIdMetadataUrl));
  }
}
