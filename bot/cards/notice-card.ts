import type { PhotoChange } from '../../src/index';
import { displayName, text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, plain, sentence } from './elements';

/** Tells somebody that a photo administrator has changed their photo. */
export function noticeCard(change: PhotoChange): AdaptiveCard {
  const { requester, target } = change;
  const { notice } = text;
  return adaptiveCard([
    heading(notice.heading(change)),
    plain(notice.by(displayName(requester.name))),
    target.kind === 'contact'
      ? plain(notice.contact(displayName(target.name)))
      : sentence(notice.mine),
  ]);
}
