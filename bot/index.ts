import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, ownEnvironment, readConfig } from './config/config';
import { createLog, errorFields, muteConsole } from './log';

/** Reads the configuration, starts the bot, and stops it when the machine asks. */
async function main(): Promise<void> {
  const config = readConfig(ownEnvironment);
  const log = createLog({ level: config.logLevel });
  muteConsole(log);
  // Whatever escapes an SDK may hold a request with its token; nothing of it is printed.
  const die = (thrown: unknown) => {
    log.error('process.failed', errorFields(thrown));
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  // The SDKs take seconds to load; a wrong configuration is told before that.
  const { startBot } = await import('./start.js');
  const bot = await startBot(config, {
    now: Date.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    random: Math.random,
    newId: randomUUID,
    fetch,
    log,
    watchLoop: () => {
      const start = performance.eventLoopUtilization();
      return () => performance.eventLoopUtilization(start).utilization;
    },
  });
  log.info('bot.started', { host: new URL(bot.url).host });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log.info('bot.stopping');
    bot.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((thrown: unknown) => {
  const reason = thrown instanceof Error ? thrown.message : 'unknown';
  // Only a configuration error is written for people and free of secrets.
  process.stderr.write(
    thrown instanceof ConfigError ? `${reason}\n` : 'PhotoBot could not start.\n',
  );
  if (!(thrown instanceof ConfigError) && thrown instanceof Error) {
    process.stderr.write(`${thrown.name} ${'code' in thrown ? String(thrown.code) : ''}\n`);
  }
  process.exit(1);
});
