/** The parts for what arrives, for the place where all parts are put together. */
export { createAnswerWish } from './answer-wish';
export { createAskToSignIn } from './ask-to-sign-in';
export { createBringPicture } from './bring-picture';
export { createClicks } from './click';
export { createOpenDialog } from './dialog';
export { createDoor } from './door';
export { createHistory } from './history';
export { createAnswerMessage, createRespond } from './message';
export { createLast } from './last';
export { createOutsiders } from './members';
export { createSearchPhotos } from './search';
export { countCodes, createSignIn, createTakeTypedCode } from './sign-in';
export { createSignOut } from './sign-out';
export { createTwoSteps } from './two-steps';
export { createUnclear } from './unclear';
