import type { Card, Choice, Place, Text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, pictureRow, plain, sentence } from './elements';

type QuestionCard = Extract<Card, { readonly kind: 'question' }>;
type SendPicture = Extract<Card, { readonly kind: 'send-picture' }>;

/** Returns whether the card of a wish offers recent photos, or would if there were any. */
export function showsRecent({ asked: { problem, question, state } }: QuestionCard): boolean {
  const isRecent = question?.kind === 'choice' && question.part === 'recent';
  return state === 'asking' && !problem && isRecent;
}

/** Returns the card that offers the requester's recent photos, and says how to send another picture. */
export function recentCard(
  text: Text,
  { asked, chatLink, pictures }: QuestionCard,
  now: number,
): AdaptiveCard {
  const { buttons, recentWords } = text;
  const { id, known, place, question } = asked;
  const team = known.whose?.kind === 'team' ? known.whose.name : undefined;
  const choices = question?.kind === 'choice' ? question.candidates : [];
  const body = [
    heading(recentWords.heading[team === undefined ? 'me' : 'team']),
    ...(choices.length > 0 ? [sentence(recentWords.choose)] : []),
    ...choices.map((choice, index) =>
      row(
        text,
        { change: id, part: 'recent', choice: index },
        rowOf(text, choice, now),
        choices.length,
        pictures[index],
      ),
    ),
    sentence(place.kind === 'personal' ? recentWords.sendHere : recentWords.send, apart),
    plain(text.commandFor(team), { weight: 'Bolder' }),
  ];
  const cancel = execute(buttons.cancel, 'cancel', { change: id });
  return adaptiveCard(body, [
    ...openChat(text, place, chatLink),
    ...(choices.length > 0 ? [cancel] : []),
  ]);
}

/** Returns the card that says how to set a photo from the personal chat, because here it cannot be. */
export function sendPictureCard(
  text: Text,
  { chatLink, place, unseen, whose }: SendPicture,
): AdaptiveCard {
  const { recentWords } = text;
  const noTeam = place.kind === 'personal' ? recentWords.noTeamHere : recentWords.noTeam;
  const words = whose === 'me' ? text.commandFor(undefined) : recentWords.teamExample;
  const body = [
    heading(recentWords.heading[whose]),
    sentence(unseen ? recentWords.unseen[whose] : noTeam),
    plain(words, { weight: 'Bolder' }),
  ];
  return adaptiveCard(body, openChat(text, place, chatLink));
}

const apart = { spacing: 'Medium' } as const;

/** What a row says of a photo. */
const rowOf = (text: Text, { recent, target }: Choice, now: number) => ({
  kind: target?.kind ?? ('me' as const),
  when: text.longAgo(now - (recent?.at ?? now)),
  whose: target ? text.whose(target) : '',
});

/** One row for each photo: what it looks like, whose it became and when. The whole row is the button. */
function row(
  text: Text,
  data: { readonly change: string; readonly part: 'recent'; readonly choice: number },
  { kind, when, whose }: ReturnType<typeof rowOf>,
  count: number,
  jpeg: Buffer | undefined,
): Element {
  const words = [
    plain(whose, { weight: 'Bolder' }),
    sentence(when, { isSubtle: true, size: 'Small' }),
  ];
  const image = jpeg && {
    jpeg,
    altText: text.pictureOf(whose),
    kind,
    width: '64px',
  };
  return pictureRow(image, words, {
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(text.recentRow(whose, when, data.choice + 1, count), 'choose', data),
  });
}

/** Returns the button that opens the reader's chat with PhotoBot; none if they are there already. */
export function openChat(text: Text, { kind }: Place, url: string | undefined): readonly Element[] {
  if (kind === 'personal' || url === undefined) return [];
  return [{ type: 'Action.OpenUrl', title: text.recentWords.openChat, url }];
}
