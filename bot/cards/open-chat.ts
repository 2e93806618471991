import type { Place } from '../../src/index';
import { text } from '../../src/index';
import type { Element } from './elements';

/** Returns the button that opens the reader's chat with PhotoBot; nobody needs to be led to where they are. */
export function openChat({ kind }: Place, url: string | undefined): readonly Element[] {
  if (kind === 'personal' || url === undefined) return [];
  return [{ type: 'Action.OpenUrl', title: text.recentWords.openChat, url }];
}
