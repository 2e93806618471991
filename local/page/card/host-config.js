const light = {
  ink: '#1f1e26',
  subtle: '#5c5a67',
  accent: '#4347b8',
  good: '#12693c',
  warning: '#8a4b00',
  attention: '#b3261e',
  surface: '#ffffff',
  emphasis: '#f1f0f5',
  accentFill: '#e3e4fb',
  line: '#dddbe4',
};

/** @type {typeof light} */
const dark = {
  ink: '#ecebf2',
  subtle: '#aeacbb',
  accent: '#b4b7ff',
  good: '#7fd6a4',
  warning: '#f3bd6f',
  attention: '#ffa59c',
  surface: '#26262e',
  emphasis: '#32323c',
  accentFill: '#3f4180',
  line: '#44434f',
};

/**
 * How cards look on this page, in the form that the renderer takes.
 * Source: https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config
 * @param {boolean} night
 */
export function hostConfig(night) {
  const palette = night ? dark : light;
  const colour = (/** @type {string} */ value) => ({ default: value, subtle: palette.subtle });
  const foregroundColors = {
    default: colour(palette.ink),
    dark: colour(palette.ink),
    light: colour(palette.subtle),
    accent: { default: palette.accent, subtle: palette.accent },
    good: { default: palette.good, subtle: palette.good },
    warning: { default: palette.warning, subtle: palette.warning },
    attention: { default: palette.attention, subtle: palette.attention },
  };
  const container = (/** @type {string} */ backgroundColor) => ({
    backgroundColor,
    foregroundColors,
  });
  return {
    fontFamily: 'inherit',
    supportsInteractivity: true,
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 26 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: container(palette.surface),
      emphasis: container(palette.emphasis),
      accent: container(palette.accentFill),
      good: container(palette.emphasis),
      warning: container(palette.emphasis),
      attention: container(palette.emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    textStyles: { heading: { weight: 'bolder', size: 'medium', color: 'default' } },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 140 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
  };
}
