/** The package's own entry is ESM without extensions, which Node cannot load; its bundle has the same exports. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export * from 'adaptivecards';
}
