import type { Config, SettingName } from '../../bot/config/config';
import { ConfigError, credentialNames, readConfig } from '../../bot/config/config';
import type { Finding } from './finding';
import { about } from './finding';

type Variables = Readonly<Record<string, string | undefined>>;

export type Configuration = {
  /** Missing only when nothing at all can be made of the variables. */
  readonly config?: Config;
  /** Settings whose value in `config` is a stand-in that must not be used. */
  readonly broken: readonly SettingName[];
  readonly findings: readonly Finding[];
};

/** For what has no default. Nothing is ever asked with these. */
const standIns: Variables = {
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_CLIENT_SECRET: 'none',
  BOT_ENDPOINT: 'https://unset.invalid',
};

/**
 * Reads the configuration as the bot would. Where it has problems, the rest is still read, so that one wrong variable
 * does not keep the others from being checked.
 */
export function examineConfiguration(environment: Variables): Configuration {
  const { ok, problem } = about('configuration');
  try {
    const config = readConfig({ ...environment });
    return { config, broken: [], findings: [ok('every setting can be read')] };
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown;
    const broken = thrown.problems.map(({ name }) => name);
    const findings = thrown.problems.map(({ name, todo }) =>
      problem(`${name} is missing or wrong`, `${name} ${todo}.`),
    );
    return { ...withoutBroken(environment, broken), broken, findings };
  }
}

function withoutBroken(
  environment: Variables,
  broken: readonly SettingName[],
): Pick<Configuration, 'config'> {
  const credential = credentialNames.some((name) => broken.includes(name));
  const replaced = [...broken, ...(credential ? credentialNames : [])];
  const repaired = Object.fromEntries(replaced.map((name) => [name, standIns[name]]));
  try {
    return { config: readConfig({ ...environment, ...repaired }) };
  } catch {
    return {};
  }
}
