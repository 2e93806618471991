import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownEnvironment } from '../../bot/config/environment';
import { createLog, muteConsole } from '../../bot/log';
import { exitCodeOf, report } from './report';

/**
 * `npm run doctor [-- folder]` tells what is wrong with an installation and what to do, and changes nothing. Reads the
 * variables of the bot, and DOCTOR_ASSERTION; the folder has the manifests. Ends with 1 when there is a problem.
 */
async function main(): Promise<void> {
  muteConsole(createLog({ level: 'silent' }));
  // The SDKs take seconds to load, and print when they do.
  const { examine } = await import('./examine.js');
  const assertion = ownEnvironment['DOCTOR_ASSERTION']?.trim();
  const folder = process.argv[2] ?? findAppPackage();
  const findings = await examine({
    environment: ownEnvironment,
    assertion,
    folder,
    fetch,
    now: Date.now,
  });
  // What an SDK left open must not keep a finished program alive.
  process.stdout.write(report(findings), () => process.exit(exitCodeOf(findings)));
}

/** In the sources it is two folders up; what is built of them looks there first, and then in the build. */
function findAppPackage(): string | undefined {
  return ['../../..', '../..']
    .map((up) => join(__dirname, up, 'appPackage'))
    .find((folder) => existsSync(folder));
}

// Whatever escapes an SDK may hold a request with its token; nothing of it is printed.
const die = () => {
  process.stderr.write('The doctor could not finish.\n', () => process.exit(1));
};
process.on('uncaughtException', die);
process.on('unhandledRejection', die);
main().catch(die);
