import type { Card } from '../../src/index';
import { text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, folded, heading, pictureRow, plain, sentence, wholeTeam } from './elements';

/** Returns the card that shows a photo as it is, or says that there is none. */
export function photoCard({
  facts,
  preview,
  target,
}: Extract<Card, { readonly kind: 'photo' }>): AdaptiveCard {
  const { shownPhoto } = text;
  const words = [
    plain(text.whose(target), { weight: 'Bolder' }),
    ...wholeTeam(target),
    ...(facts
      ? [sentence(shownPhoto.facts(facts)), ...folded(text.lines.etag(facts.etag))]
      : [sentence(shownPhoto.none)]),
  ];
  const picture = preview && { jpeg: preview, altText: shownPhoto.alt, kind: target.kind };
  return adaptiveCard([heading(shownPhoto.heading(target)), pictureRow(picture, words)]);
}
