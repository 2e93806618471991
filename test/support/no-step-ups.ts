import type { StepUps } from '../../bot/tokens/step-ups';

/** For servers in tests that lead nobody through a sign-in. */
export const noStepUps: Pick<StepUps, 'toEntra' | 'toTokenService'> = {
  toEntra: () => Promise.resolve(undefined),
  toTokenService: () => Promise.resolve(undefined),
};
