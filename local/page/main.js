import { readMarkdown } from './card.js';
import { showComposer } from './composer.js';
import { showConversation } from './conversation.js';
import { showDialog } from './dialog.js';
import { stayLive } from './live.js';
import { recall } from './model.js';
import { showPanel } from './panel.js';
import { showRail } from './rail.js';
import { showSearch } from './search.js';

recall();
readMarkdown();
showRail();
showConversation();
showComposer();
showSearch();
showDialog();
showPanel();
stayLive();
