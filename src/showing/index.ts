/** The parts that bring cards and answers to people, for the place where all parts are put together. */
export { createAddBefore } from './add-before';
export { createAnswers } from './answers';
export { createWait } from './meanwhile';
export { createJobCards } from './job-cards';
export { dueAt } from './job-messages';
export { createNotice } from './notice';
export { createReply } from './reply';
export { createAnnounce, createShow } from './show';
export { createTellOwner } from './tell-owner';
