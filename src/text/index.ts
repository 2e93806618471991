/** Every sentence that a user reads, by what it is about. */
export * from './administrators';
export * from './notes';
export * from './help';
export * from './refusals';
export * from './changes';
export * from './questions';
export { chosenChoice, cropNames, framingChosen, groundNames } from './words';
export * from './recent-photos';
export * from './purposes';
