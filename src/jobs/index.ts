/** The parts that tell the story of a job, for the place where all parts are put together. */
export { createActs } from './act';
export { createAttempt } from './attempt';
export { createBegin, createFirstTry } from './begin';
export { createCarry } from './carry';
export { createDoubts } from './doubts';
export { createFail, createRefuse } from './fail';
export { createFrame } from './frame';
export { createFulfil } from './fulfil';
export { createGiveUp } from './give-up';
export { createLook } from './look';
export { createNewDialogJob, createNewJob } from './new-job';
export { createOnce } from './once';
export { createOwnSignIn } from './own-sign-in';
export { createPress } from './press';
export { createPropose } from './propose';
export { createSettle } from './settle';
export { createUndoByWords } from './undo-words';
export { createResume, createUpkeep } from './upkeep';
