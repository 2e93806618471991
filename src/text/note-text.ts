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
  /** Returns the heading for somebody whose photo a photo administrator changed. */
  noticeHeading(change: ChangeView): string;
  /** Tells them who it was. */
  noticeBy(name: string): string;
  /** Tells them which of their contacts it is. */
  noticeOfContact(name: string): string;
  readonly noticeLines: Omit<Words['noticeLines'], 'by' | 'contact' | 'nobody'>;
  /** Returns the heading of a card that shows a photo as it is. */
  shownHeading(target: Pick<Target, 'kind'>): string;
  /** Says how large a photo is. */
  shownFacts(facts: PhotoFacts): string;
  readonly shown: Omit<Words['shown'], 'facts'>;
};

/** Creates what short cards and answers say in the words of a language. */
export function notesIn(words: Words): NoteText {
  const { helpNotes, how, noticeLines, plainHeadings, sayings, shown } = words;
  return {
    sayingFor: (topic, { kind }) => (topic === 'how' ? how[kind] : sayings[topic]),
    helpNote({ channelKind, kind, meeting }) {
      if (meeting) return helpNotes.meeting;
      if (kind === 'groupChat') return helpNotes.groupChat;
      return channelKind && helpNotes[channelKind];
    },
    noticeHeading: (change) => noticeHeading(words, change),
    noticeBy: (name) => (name === '' ? noticeLines.nobody : fill(noticeLines.by, { name })),
    noticeOfContact: (name) => fill(noticeLines.contact, { name }),
    noticeLines,
    shownHeading: ({ kind }) => plainHeadings.now[kind],
    shownFacts: ({ bytes, height, width }) =>
      fill(shown.facts, { width, height, kilobytes: Math.max(1, Math.round(bytes / 1024)) }),
    shown,
  };
}

function noticeHeading(words: Words, { action, previous, state, target }: ChangeView): string {
  const notices = target.kind === 'contact' ? words.contactNotices : words.photoNotices;
  if (state === 'undone') return previous?.kind === 'none' ? notices.remove.done : notices.undone;
  if (state !== 'applied' && state !== 'unknown') return notices.same;
  return notices[action][state === 'unknown' ? 'unknown' : 'done'];
}
