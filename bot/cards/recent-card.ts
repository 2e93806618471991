import type { Card, Choice } from '../../src/index';
import { text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, openChat, pictureRow, plain, sentence } from './elements';

type QuestionCard = Extract<Card, { readonly kind: 'question' }>;
type SendPicture = Extract<Card, { readonly kind: 'send-picture' }>;

const { buttons, questionLines, recentWords } = text;

/** Returns whether the card of a wish offers recent photos, or would if there were any. */
export function showsRecent({ asked: { problem, question, state } }: QuestionCard): boolean {
  const isRecent = question?.kind === 'choice' && question.part === 'recent';
  return state === 'asking' && !problem && isRecent;
}

/** Returns the card that offers the requester's recent photos, and says how to send another picture. */
export function recentCard({ asked, chatLink, pictures }: QuestionCard): AdaptiveCard {
  const { id, known, place, question } = asked;
  const team = known.whose?.kind === 'team' ? known.whose.name : undefined;
  const choices = question?.kind === 'choice' ? question.candidates : [];
  const body = [
    heading(recentWords.heading(team === undefined ? 'me' : 'team')),
    ...(choices.length > 0 ? [sentence(recentWords.choose)] : []),
    ...choices.map((choice, index) =>
      row({ change: id, part: 'recent', choice: index }, choice, choices.length, pictures[index]),
    ),
    sentence(place.kind === 'personal' ? recentWords.sendHere : recentWords.send, apart),
    plain(text.commandFor(team), { weight: 'Bolder' }),
  ];
  const cancel = execute(buttons.cancel, 'cancel', { change: id });
  return adaptiveCard(body, [
    ...openChat(place, chatLink),
    ...(choices.length > 0 ? [cancel] : []),
  ]);
}

/** Returns the card that says how to set a photo from the personal chat, because here it cannot be. */
export function sendPictureCard({ chatLink, place, unseen, whose }: SendPicture): AdaptiveCard {
  const noTeam = place.kind === 'personal' ? recentWords.noTeamHere : recentWords.noTeam;
  const words = whose === 'me' ? text.commandFor(undefined) : recentWords.teamExample;
  const body = [
    heading(recentWords.heading(whose)),
    sentence(unseen ? recentWords.unseen[whose] : noTeam),
    plain(words, { weight: 'Bolder' }),
  ];
  return adaptiveCard(body, openChat(place, chatLink));
}

const apart = { spacing: 'Medium' } as const;

/** One row for each photo: what it looks like, whose it became and when. The whole row is the button. */
function row(
  data: { readonly change: string; readonly part: 'recent'; readonly choice: number },
  { recent, target }: Choice,
  count: number,
  jpeg: Buffer | undefined,
): Element {
  const whose = target ? text.whose(target) : '';
  const words = [
    plain(whose, { weight: 'Bolder' }),
    ...(recent ? [sentence(recentWords.when(recent), { isSubtle: true, size: 'Small' })] : []),
  ];
  const image = jpeg && {
    jpeg,
    altText: questionLines.pictureOf(whose),
    kind: target?.kind ?? 'me',
    width: '64px',
  };
  return pictureRow(image, words, {
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(recentWords.row(whose, data.choice + 1, count), 'choose', data),
  });
}
