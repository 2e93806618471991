/** Every sentence that a user reads, by what it is about. */
export * from './text/administrators';
export * from './text/cards';
export * from './text/help';
export * from './text/places';
export * from './text/refusals';
export * from './text/changes';
export * from './text/errands';
export * from './text/framing';
export * from './text/recent';
