/** Every sentence that a user reads, by what it is about. */
export * from './administrators';
export * from './notes';
export * from './buttons';
export * from './message-extension';
export * from './sign-in-pages';
export * from './help';
export * from './refusals';
export * from './changes';
export * from './questions';
export * from './history-words';
export { shownPhoto } from './photo-headings';
export { chosenChoice, framingChosen } from './words';
export * from './recent-photos';
export * from './purposes';
