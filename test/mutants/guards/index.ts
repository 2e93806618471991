import type { Guard } from '../guard';
import { access } from './access';
import { gate } from './gate';
import { hosts } from './hosts';
import { jobs } from './jobs';
import { limits } from './limits';
import { photos } from './photos';
import { store } from './store';
import { tokens } from './tokens';

/** Every guard, by the parts of the house. */
export const guards: readonly Guard[] = [
  ...gate,
  ...hosts,
  ...tokens,
  ...photos,
  ...jobs,
  ...access,
  ...store,
  ...limits,
];
