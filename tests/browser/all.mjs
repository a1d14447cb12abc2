// The whole suite in one process, so that the site is built and served once.
import './links.test.mjs';
import './html.test.mjs';
import './browser.test.mjs';
import './charts.test.mjs';
import './embed.test.mjs';
import './offline.test.mjs';
