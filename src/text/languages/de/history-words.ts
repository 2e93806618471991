export const places = {
  personal: 'in unserem persönlichen Chat',
  groupChat: 'in einem Gruppenchat',
  channel: 'in einem Kanal',
} as const;

export const outcomes = {
  looking: 'noch nicht ausgeführt',
  asking: 'noch nicht ausgeführt',
  shown: 'angezeigt',
  unknown: 'vielleicht ausgeführt',
  proposed: 'noch nicht ausgeführt',
  applying: 'wird ausgeführt',
  applied: 'ausgeführt',
  undoing: 'wird rückgängig gemacht',
  undone: 'rückgängig gemacht',
  cancelled: 'abgebrochen',
  lapsed: 'abgelaufen',
  failed: 'fehlgeschlagen',
} as const;

export const historyWords = {
  heading: 'Ihre letzten Änderungen',
  none: 'Sie haben noch kein Foto geändert.',
  noneHere:
    'Keine Ihrer letzten Änderungen wurde in dieser Unterhaltung gemacht. In unserem persönlichen Chat zeigt „Verlauf“ alle.',
  onlyHere: 'Nur die aus dieser Unterhaltung. In unserem persönlichen Chat zeigt „Verlauf“ alle.',
  what: '{what}: {name}',
  undo: 'Änderung {number} von {count} rückgängig machen. {line}',
} as const;
