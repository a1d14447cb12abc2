// The whole suite in one process, so that the site is built and served once.
import './links.test.mjs';
import './html.test.mjs';
import './browser.test.mjs';
import './charts.test.mjs';
import './embed.test.mjs';
import './finder.test.mjs';
import './search.test.mjs';
import './weight.test.mjs';
import './looks.test.mjs';
import './offline.test.mjs';
import './briefs.test.mjs';
import './journeys.test.mjs';
import './tables.test.mjs';
import './serve.test.mjs';
import './hostile.test.mjs';
