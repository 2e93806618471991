/** The words of German: Microsoft 365’s terms, and “Sie”. */
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
export { pages, purposeAnd, purposes, signIn } from './sign-in-pages';
