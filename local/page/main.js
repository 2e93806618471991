import { readMarkdown } from './card.js';
import { showComposer } from './composer.js';
import { showConversation } from './conversation.js';
import { stayLive } from './live.js';
import { recall } from './model.js';
import { showPanel } from './panel.js';
import { showRail } from './rail.js';

recall();
readMarkdown();
showRail();
showConversation();
showComposer();
showPanel();
stayLive();
