import { entraTrouble, proofOf } from '../entra-trouble';
import { about } from '../finding';
import type { Check } from '../patient';
import { identitySettings } from '../patient';

const { ok, problem } = about('credential');

/** Whether Entra takes the bot for itself: asks for the token that the bot sends to the connector. */
export const checkCredential: Check = {
  name: 'credential',
  needs: identitySettings,
  async run({ config, tokens }) {
    try {
      await tokens.bot();
      return [ok(`Entra takes the ${proofOf(config)}`)];
    } catch (thrown) {
      const { says, todo } = entraTrouble(thrown, config);
      return [problem(says, todo)];
    }
  },
};
