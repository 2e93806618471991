import type { Card, Text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import {
  adaptiveCard,
  folded,
  heading,
  pictureRow,
  plain,
  sentence,
  small,
  wholeTeam,
} from './elements';

/** Returns the card that shows a photo as it is, or says that there is none. */
export function photoCard(
  text: Text,
  { facts, preview, target }: Extract<Card, { readonly kind: 'photo' }>,
): AdaptiveCard {
  const words = [
    plain(text.whose(target), { weight: 'Bolder' }),
    ...wholeTeam(text, target),
    ...(facts
      ? [
          sentence(text.shownFacts(facts)),
          ...folded(text, [small(text.etag(facts.etag))], { id: facts.etag }),
        ]
      : [sentence(text.shown.none)]),
  ];
  const picture = preview && { jpeg: preview, altText: text.shown.alt, kind: target.kind };
  return adaptiveCard([heading(text.shownHeading(target)), pictureRow(picture, words)]);
}
