/** The parts that read and write photos, for the place where all parts are put together. */
export { createGraphCaller, createPhotoCalls } from './graph-call';
export { createKnownPhotos } from './known-photos';
export { createLookAgain } from './look-again';
export { createPolicy } from './policy';
export { createPutBack } from './put-back';
export { createPutPhoto } from './put-photo';
export { createReadPhoto } from './read-photo';
export { createReadings } from './readings';
export { createRecognise } from './recognise';
export { createUntouched } from './untouched';
export { createCheckedWrite, createWritePhoto } from './write';
