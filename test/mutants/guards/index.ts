import type { Guard } from '../guard';
import { gate } from './gate';

/** Every guard, by the parts of the house. */
export const guards: readonly Guard[] = [...gate];
