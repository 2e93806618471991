/** The parts that find people, photos and pictures, for the place where all parts are put together. */
export { createAskWhose } from './ask-whose';
export { createChoicePictures } from './choice-pictures';
export { createFindPicture } from './find-picture';
export { createLookUp } from './look-up';
export { createMessagePictures } from './message-pictures';
export { createRecent } from './recent';
export { createResolve } from './resolve';
