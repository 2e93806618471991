import type { Guard } from '../guard';
import { access } from './access';
import { entrances } from './entrances';
import { gate } from './gate';
import { hosts } from './hosts';
import { jobs } from './jobs';
import { limits } from './limits';
import { photos } from './photos';
import { store } from './store';
import { telling } from './telling';
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
  ...telling,
  ...entrances,
];
