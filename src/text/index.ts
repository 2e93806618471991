/** Every sentence that a user reads, by what it is about. */
export * from './administrators';
export * from './cards';
export * from './help';
export * from './places';
export * from './refusals';
export * from './changes';
export * from './questions';
export * from './framing';
export * from './recent';
