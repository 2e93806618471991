/** The words of English; those of all other languages have the same names and places. */
export { advice, buttons, cropNames, groundNames } from './buttons';
export { framed, headings, lines, onConfirm, owners, seen, undoBefore } from './changes';
export { commandExamples, commandLines, formats, help, helpNotes, wholeTeamLines } from './help';
export { historyWords, outcomes, places } from './history-words';
export { extension, notSearched, searchNotGranted } from './message-extension';
export {
  contactNotices,
  how,
  notes,
  noticeLines,
  photoNotices,
  sayings,
  undeclared,
  working,
} from './notes';
export { plainHeadings, removing, restoring, setting, shown } from './photo-headings';
export { purposeAnd, purposes } from './purposes';
export {
  asks,
  groupTraits,
  looking,
  lookingInDialog,
  questionLines,
  signInLines,
} from './questions';
export { recentWords } from './recent-photos';
export { lookingSentences, sentences } from './refusals';
export { pages, signIn } from './sign-in-pages';
