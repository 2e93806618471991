import type { ChangeView, Saying } from '../cards';
import type { Place } from '../request';
import type { PhotoFacts } from '../targets/photo';
import type { Target } from '../targets/target';
import type { Words } from './languages';
import { fill } from './parts/words';

/** What short cards and answers say. */
export type NoteText = {
  /** Returns the short answer to what somebody says in a place. */
  sayingFor(topic: Saying, place: Pick<Place, 'kind'>): string;
  /** Returns what is different where somebody asks for help, if anything. */
  helpNote(place: Place): string | undefined;
  /** What somebody reads whose photo a photo administrator changed. */
  readonly notice: {
    heading(change: ChangeView): string;
    by(name: string): string;
    contact(name: string): string;
    readonly mine: string;
  };
  /** The words of a card that shows a photo as it is. */
  readonly shownPhoto: {
    heading(target: Pick<Target, 'kind'>): string;
    facts(facts: PhotoFacts): string;
    readonly none: string;
    readonly alt: string;
  };
};

/** Creates what short cards and answers say in the words of a language. */
export function notesIn(words: Words): NoteText {
  const { helpNotes, how, noticeLines, sayings } = words;
  return {
    sayingFor: (topic, { kind }) => (topic === 'how' ? how[kind] : sayings[topic]),
    helpNote({ channelKind, kind, meeting }) {
      if (meeting) return helpNotes.meeting;
      if (kind === 'groupChat') return helpNotes.groupChat;
      return channelKind && helpNotes[channelKind];
    },
    notice: {
      heading: (change) => noticeHeading(words, change),
      by: (name) => (name === '' ? noticeLines.nobody : fill(noticeLines.by, { name })),
      contact: (name) => fill(noticeLines.contact, { name }),
      mine: noticeLines.mine,
    },
    shownPhoto: shownIn(words),
  };
}

function noticeHeading(words: Words, { action, state, target }: ChangeView): string {
  const notices = target.kind === 'contact' ? words.contactNotices : words.photoNotices;
  if (state === 'undone') return notices.undone;
  if (state !== 'applied' && state !== 'unknown') return notices.same;
  return notices[action][state === 'unknown' ? 'unknown' : 'done'];
}

function shownIn({ plainHeadings, shown }: Words): NoteText['shownPhoto'] {
  const { alt, facts, none } = shown;
  return {
    alt,
    none,
    heading: ({ kind }) => plainHeadings.now[kind],
    facts: ({ bytes, height, width }) =>
      fill(facts, { width, height, kilobytes: Math.max(1, Math.round(bytes / 1024)) }),
  };
}
