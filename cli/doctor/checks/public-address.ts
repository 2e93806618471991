import { ask, reasonOf } from '../ask';
import { about } from '../finding';
import type { Check } from '../patient';

const name = 'the bot itself';
const { ok, problem } = about(name);

/** Whether the bot runs and its public address leads to it, as far as can be seen from here. */
export const checkPublicAddress: Check = {
  name,
  needs: ['BOT_ENDPOINT'],
  async run(patient) {
    const { endpoint } = patient.config;
    const todo = `Start the bot, and let ${new URL(endpoint).host} lead to it from the internet; Teams must reach it there.`;
    try {
      const { status } = await ask(patient, `${endpoint}/healthz`);
      if (status === 200) return [ok('answers at its public address')];
      return [problem(`does not run at its public address (HTTP ${status})`, todo)];
    } catch (thrown) {
      return [problem(`does not answer at its public address (${reasonOf(thrown)})`, todo)];
    }
  },
};
