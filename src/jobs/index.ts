/** The parts that tell the story of a job, for the place where all parts are put together. */
export { createActs, createPress } from './press';
export { createAttempt, createPropose } from './attempt';
export {
  createBegin,
  createFirstTry,
  createForesee,
  createForgetUnseen,
  createNewDialogJob,
  createNewJob,
} from './begin';
export { createCarry, inTurn } from './carry';
export { createDoubts } from './doubts';
export { createExisting } from './existing';
export { createFail, createRefuse } from './fail';
export { createFrame, createFrameAnew } from './frame';
export { createEndUnseen, createGiveUp } from './give-up';
export { createGoOn } from './go-on';
export { createRestore } from './restore-own';
export { createOnce, createSettle } from './settle';
export { createOwnSignIn, createPeople } from './own-sign-in';
export { begunFacts, spanFacts } from './span-facts';
export { createUndoByWords } from './undo-by-words';
export { createResume, createUpkeep } from './upkeep';
