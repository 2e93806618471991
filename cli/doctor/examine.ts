import type { Clock, Fetch, Log } from '../../src/index';
import { limits, within } from '../../src/index';
import type { Config } from '../../bot/config/config';
import { errorFields } from '../../bot/log';
import { createApplicationTokens } from '../../bot/tokens/application';
import { createBotToken } from '../../bot/tokens/shared-tokens';
import { createDelegatedTokens } from '../../bot/tokens/delegated';
import { checkAppManifest } from './checks/app-manifest';
import { checkConsent } from './checks/consent';
import { checkCredential } from './checks/credential';
import { checkEndpoints } from './checks/endpoints';
import { checkEntraManifest } from './checks/entra-manifest';
import { checkLogin } from './checks/login';
import { checkPhotoPolicy } from './checks/photo-policy';
import { checkPublicAddress } from './checks/public-address';
import { checkRoles } from './checks/roles';
import { checkStore } from './checks/store';
import { checkTokenService } from './checks/token-service';
import { examineConfiguration } from './configuration';
import type { Finding } from './finding';
import { about } from './finding';
import type { Check, Manifests, Patient } from './patient';

const checks: readonly Check[] = [
  checkLogin,
  checkEndpoints,
  checkPublicAddress,
  checkCredential,
  checkStore,
  checkRoles,
  checkTokenService,
  checkConsent,
  checkPhotoPolicy,
  checkAppManifest,
  checkEntraManifest,
];

export type Examination = Pick<Patient, 'assertion'> &
  Manifests & {
    readonly fetch: Fetch;
    readonly now: Clock;
    /** How long one answer may take. */
    readonly patienceMilliseconds?: number;
  };

/**
 * Looks at an installation from all sides without changing anything. Every check runs, whatever becomes of the
 * others, but for those whose settings are wrong. Never throws for what is wrong with the installation.
 */
export async function examine(examination: Examination): Promise<readonly Finding[]> {
  const { config, broken, findings } = examineConfiguration(examination.environment);
  if (config === undefined) return findings;
  const patient = patientOf(config, examination);
  const results = await Promise.all(
    checks.map(async (check) => {
      const missing = check.needs.filter((name) => broken.includes(name));
      if (missing.length === 0) return runCheck(check, patient);
      return [about(check.name).unchecked(`first put ${missing.join(', ')} right`)];
    }),
  );
  return [...findings, ...results.flat()];
}

/** What the findings say needs no log beside them. */
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

function patientOf(config: Config, examination: Examination): Patient {
  const { assertion, environment, fetch, folder, now } = examination;
  const { patienceMilliseconds = limits.doctorAnswerMilliseconds } = examination;
  const options = { config, log: silent, now, patienceMilliseconds };
  return {
    assertion,
    config,
    fetch,
    now,
    patienceMilliseconds,
    manifests: { environment, folder },
    tokens: {
      bot: createBotToken(options),
      application: createApplicationTokens(options),
      delegated: createDelegatedTokens(options),
    },
  };
}

async function runCheck(check: Check, patient: Patient): Promise<readonly Finding[]> {
  const late = () => {
    throw new Error('late');
  };
  try {
    return await within(limits.doctorCheckMilliseconds, () => check.run(patient), { late });
  } catch (thrown) {
    const { error, code } = errorFields(thrown);
    const what = [error, code].filter((each) => each !== undefined).join(' ');
    return [
      about(check.name).problem(
        `could not be checked (${what})`,
        'Run it again; if it stays so, report what stands here.',
      ),
    ];
  }
}
