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

/** What is the same by day and by night. */
const shape = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  // The name of the conversation is the heading above.
  textBlock: { headingLevel: 2 },
  textStyles: { heading: { weight: 'bolder', size: 'medium', color: 'default' } },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 12,
  },
};

/**
 * How cards look on this page, in the form that the renderer takes.
 * Source: https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config
 * @param {boolean} night
 */
export function hostConfig(night) {
  const palette = night ? dark : light;
  const foregroundColors = coloursOf(palette);
  const container = (/** @type {string} */ backgroundColor) => ({
    backgroundColor,
    foregroundColors,
  });
  return {
    ...shape,
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: container(palette.surface),
      emphasis: container(palette.emphasis),
      accent: container(palette.accentFill),
      good: container(palette.emphasis),
      warning: container(palette.emphasis),
      attention: container(palette.emphasis),
    },
  };
}

/** @param {typeof light} palette */
function coloursOf({ accent, attention, good, ink, subtle, warning }) {
  const same = (/** @type {string} */ colour) => ({ default: colour, subtle: colour });
  return {
    default: { default: ink, subtle },
    dark: { default: ink, subtle },
    light: { default: subtle, subtle },
    accent: same(accent),
    good: same(good),
    warning: same(warning),
    attention: same(attention),
  };
}
