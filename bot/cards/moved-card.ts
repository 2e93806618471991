import { text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, sentence } from './elements';

/** Takes the place of a card that is there twice, where the other one was used. */
export function movedCard(): AdaptiveCard {
  return adaptiveCard([heading(text.moved.heading), sentence(text.moved.line)]);
}
