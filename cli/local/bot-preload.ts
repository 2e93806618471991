import { installClock } from '../../local/clock';

/**
 * Loaded into the bot's process before the bot. The bot itself knows nothing of it: its clock can be moved from
 * outside, and it stops when the process that started it is gone.
 */
if (process.channel) {
  const clock = installClock();
  process.on('message', (milliseconds) => {
    if (typeof milliseconds === 'number') clock.advance(milliseconds);
  });
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
