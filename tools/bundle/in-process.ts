/* What a test takes from the sources, or from a build made with `--in-process`, to have the bot in its own process. */
export { createLog } from '../../bot/log';
export { startBot } from '../../bot/start';
